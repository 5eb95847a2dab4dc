import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { messageOf } from "../message-of";
import type { Notice } from "../state";
import { useDoing, usePaneState, useTools } from "./pane-context";

const ONLY_SAID: readonly Notice["kind"][] = ["stage-moved", "stages-chosen", "stages-saved"];

/** What shows in the place above already is only said, not shown twice. */
export function isShown(notice: Notice): boolean {
  if (notice.kind === "done") return notice.done.kind !== "build";
  return !ONLY_SAID.includes(notice.kind);
}

/** The message above the main action. The frame's live region says it; this one shows it. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const { store, words } = useTools();
  const { work } = usePaneState();
  const act = useDoing();
  const message = messageOf(notice, words);
  if (message === undefined) return null;
  const { intent, title, text, detail, action, also } = message;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && (
          <>
            <MessageBarTitle>{title}</MessageBarTitle>
            <br />
          </>
        )}
        {text}
        {detail !== undefined && (
          <Text block size={200}>
            {detail}
          </Text>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.notices.dismiss}
            icon={<DismissRegular />}
            onClick={() => store.dispatch({ type: "notice-dismissed" })}
          />
        }
      >
        {[action, also].map(
          (doing) =>
            doing && (
              <Button
                key={doing.label}
                // What asks Excel waits until nothing else does.
                disabledFocusable={doing.task !== undefined && work !== undefined}
                onClick={() => act(doing)}
              >
                {doing.label}
              </Button>
            ),
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
