/** Carries out one request, action by action, as Excel does: what was done before an action that is refused stays done. */
import { type HostObject, memberOf, NULL_OBJECT, queried } from "./host-object";
import {
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  OfficeError,
  type RequestBody,
  type Response,
  type Result,
} from "./wire";

export class RequestRun {
  private readonly reached = new Map<number, HostObject>();
  private readonly results: Result[] = [];

  constructor(
    private readonly workbook: HostObject,
    private readonly body: RequestBody,
  ) {}

  /** The answer to the first `count` actions; the last of them may be refused. */
  carryOut(count = this.body.Actions.length): Response {
    const answered = { ErrorCode: "", ErrorMessage: "", Headers: {} };
    for (const [index, action] of this.body.Actions.slice(0, count).entries()) {
      try {
        const Value = this.act(action);
        this.results.push({ ActionId: action.Id, Value });
      } catch (reason) {
        if (!(reason instanceof OfficeError)) throw reason;
        const { code: Code, message: Message } = reason;
        const Error = { Code, Message, ActionIndex: index };
        return { ...answered, Body: { Results: this.results, Error } };
      }
    }
    return { ...answered, Body: { Results: this.results } };
  }

  private act(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const args = this.given(action.ArgumentInfo);
    const object = this.reach(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object.isNull ? null : {};
      case 2:
        return queried(object, action.QueryInfo?.Select ?? []);
      case 3:
        // Keeping a range alive from one request to the next is nothing that the host must do.
        if (action.Name === "_KeepReference") return null;
        return memberOf(object.methods, action.Name)(args);
      case 4:
        memberOf(object.settings, action.Name)(args[0]);
        return null;
    }
    throw new OfficeError("ApiNotFound");
  }

  /** An object is reached once in a request, so that a sheet is added once however often it is named. */
  private reach(id: number): HostObject {
    const known = this.reached.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new OfficeError("InvalidObjectPath");
    const object = this.follow(path);
    this.reached.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject {
    if (path.ObjectPathType === 1) return this.workbook;
    if (path.ParentObjectPathId === undefined)
      throw new OfficeError("InvalidObjectPath");
    const parent = this.reach(path.ParentObjectPathId);
    if (parent.isNull) return NULL_OBJECT;
    const args = this.given(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 3:
        return memberOf(parent.objects, path.Name)(args);
      case 4:
        return memberOf(parent.children, path.Name)();
      case 5:
        return memberOf(parent.objects, "getItem")(args);
    }
    throw new OfficeError("InvalidObjectPath");
  }

  private given({
    Arguments = [],
    ReferencedObjectPathIds = [],
  }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index] ?? 0;
      return id === 0 ? argument : this.reach(id);
    });
  }
}
