/** The look of what is read out and not seen, since what is seen says it in another way. */
import { makeStyles } from "@fluentui/react-components";

export const useHeardStyle = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
