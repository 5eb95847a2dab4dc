import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    // It takes the focus when what had it is gone; it is not a control, so it shows no ring.
    outlineStyle: "none",
  },
  section: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
  card: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The heading of a place. */
export function PlaceTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className={useStyles().title} tabIndex={-1}>
      {children}
    </h1>
  );
}

export function SectionTitle({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h2 className={useStyles().section} id={id}>
      {children}
    </h2>
  );
}

/** The heading of a card, which has its own room around it. */
export function CardTitle({ children }: { children: ReactNode }) {
  return <h2 className={useStyles().card}>{children}</h2>;
}
