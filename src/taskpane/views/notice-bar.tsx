import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { messageOf } from "../message";
import type { Notice } from "../state";
import { useTools } from "./pane-context";

/** What was built fills the place above; saying it twice would push that out of sight. */
export function isShown(notice: Notice): boolean {
  return notice.kind !== "done" || notice.done.kind !== "build";
}

/** The message above the main action. The frame's live region says it; this one shows it. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const { store, words, perform } = useTools();
  const message = messageOf(notice, words);
  if (message === undefined) return null;
  const { intent, title, text, detail, action } = message;
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
        {action && <Button onClick={() => perform(action.task)}>{action.label}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
