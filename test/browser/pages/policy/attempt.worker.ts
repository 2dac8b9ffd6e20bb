// Tries to send, to fetch and to run text as code, where the rows of a roster are worked on.

export interface Attempts {
  readonly ownOrigin: string;
  readonly elsewhere: string;
  readonly textAsCode: string;
}

addEventListener("message", (event: MessageEvent<string>) => {
  void attempts(event.data).then((found) => postMessage(found));
});

async function attempts(origin: string): Promise<Attempts> {
  return {
    ownOrigin: await attempt(() => fetch(`${origin}/functions.json`)),
    elsewhere: await attempt(() => fetch("http://127.0.0.1:9/")),
    textAsCode: await attempt(() => {
      const make = Function;
      return Promise.resolve(make("return 1")());
    }),
  };
}

async function attempt(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return "done";
  } catch {
    return "refused";
  }
}
