/** Says that something is being worked on. */
import { makeStyles, Spinner } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  busy: { marginTop: tokens.spacingVerticalM, justifyContent: "start" },
});

export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner className={styles.busy} size="tiny" label={label} />;
}
