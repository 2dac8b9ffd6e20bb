/** The bar above the grid: what is open, opening, saving a copy, the look, the pane. */
import {
  Badge,
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type Ref, useRef } from "react";
import { texts } from "../texts";
import type { ThemeChoice } from "./preferences";
import type { SessionState } from "./workbook-session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "44px",
    flexShrink: 0,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    boxSizing: "border-box",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexWrap: "wrap",
  },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  file: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  room: { flexGrow: 1 },
  keys: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 900px)": { display: "none" },
  },
  button: {
    minWidth: "auto",
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    "@media (max-width: 400px)": {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
  },
  chosenFile: { display: "none" },
});

interface TopBarProps {
  readonly bar: Ref<HTMLElement>;
  readonly state: SessionState;
  readonly theme: ThemeChoice;
  readonly paneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onPane: () => void;
}

export function TopBar({
  bar,
  state,
  theme,
  paneShown,
  onOpen,
  onSave,
  onTheme,
  onPane,
}: TopBarProps) {
  const styles = useStyles();
  const isBusy = state.busy !== undefined;
  return (
    <header ref={bar} className={styles.bar}>
      <h1 className={styles.product}>{texts.product}</h1>
      <span className={styles.file} title={state.fileName}>
        {state.fileName}
      </span>
      {state.isSample && (
        <Badge appearance="tint" color="warning" title={texts.sampleMeaning}>
          {texts.sample}
        </Badge>
      )}
      {state.isChanged && (
        <Badge appearance="outline" color="informative">
          {texts.unsaved}
        </Badge>
      )}
      <span className={styles.room} />
      <span className={styles.keys}>{texts.areaKeys}</span>
      <div className={styles.actions}>
        <OpenButton disabled={isBusy} onOpen={onOpen} />
        <Button
          className={styles.button}
          appearance="primary"
          // A focused button that goes dead would swallow every key.
          disabledFocusable={isBusy}
          onClick={onSave}
        >
          {texts.save}
        </Button>
        <ThemeMenu theme={theme} onTheme={onTheme} />
        <Button
          className={styles.button}
          appearance="subtle"
          aria-expanded={paneShown}
          onClick={onPane}
        >
          {paneShown ? texts.hidePane : texts.showPane}
        </Button>
      </div>
    </header>
  );
}

function OpenButton({
  disabled,
  onOpen,
}: {
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
}) {
  const styles = useStyles();
  const chosen = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chosen}
        type="file"
        className={styles.chosenFile}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        aria-label={texts.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          currentTarget.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button
        className={styles.button}
        disabledFocusable={disabled}
        onClick={() => chosen.current?.click()}
      >
        {texts.open}
      </Button>
    </>
  );
}

function ThemeMenu({
  theme,
  onTheme,
}: {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}) {
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onTheme(checkedItems[0] as ThemeChoice)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button className={useStyles().button} appearance="subtle">
          {texts.theme}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(["system", "light", "dark"] as const).map((choice) => (
            <MenuItemRadio key={choice} name="theme" value={choice}>
              {texts.themes[choice]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
