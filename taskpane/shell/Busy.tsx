/** Says that something is being worked on. */
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  busy: { marginTop: tokens.spacingVerticalM, justifyContent: "start" },
});

export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner className={styles.busy} size="tiny" label={label} />;
}
