import {
  Field,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { OWN_STAGES, type StageKind } from "./stage-draft";
import type { TemplateCard } from "./template-cards";
import { CardActions } from "./card-actions";
import { usePaneState, useTools } from "../views/pane-context";
import { StageList, type StageListProps } from "./stage-list";

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    marginTop: tokens.spacingVerticalXS,
  },
  chosen: { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  about: { display: "block", marginLeft: "36px", color: tokens.colorNeutralForeground3 },
  stages: { marginLeft: "36px" },
});

interface GalleryProps {
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (template: string) => void;
}

/** The templates and the team's own stages; the chosen one shows its stages. */
export function TemplateGallery({ chosen, disabled, onChoose }: GalleryProps) {
  const { words, templates } = useTools();
  const cards = [...templates, useOwnCard()];
  return (
    <Field label={words.build.startFrom}>
      <RadioGroup value={chosen} disabled={disabled} onChange={(_, { value }) => onChoose(value)}>
        {cards.map((card) => (
          <Card key={card.id} card={card} chosen={card.id === chosen} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function useOwnCard(): CardProps["card"] {
  const { words, buildWords } = useTools();
  const { form } = usePaneState();
  const { name, summary } = words.stages.own;
  const ofKind = (kind: StageKind) => form.own?.stages.filter((stage) => stage.kind === kind) ?? [];
  const won = { name: buildWords(form.language).stageNames.won, kind: "won" } as const;
  const stages = form.own ? [...ofKind("open"), won, ...ofKind("won")] : [];
  return { id: OWN_STAGES, name, summary, stages };
}

interface CardProps {
  readonly card: Pick<TemplateCard, "id" | "name" | "summary"> & StageListProps;
  readonly chosen: boolean;
}

function Card({ card, chosen }: CardProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const about = `about-${card.id}`;
  // Whoever comes back from the editor sees what was chosen there.
  const wasChosen = useRef(chosen);
  useEffect(() => {
    if (wasChosen.current) frame.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={frame} className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <Radio
        value={card.id}
        label={<Text weight="semibold">{card.name}</Text>}
        aria-describedby={about}
      />
      <Text size={200} id={about} className={styles.about}>
        {card.summary}
      </Text>
      {chosen && (
        <div className={styles.stages}>
          {card.stages.length > 0 && <StageList stages={card.stages} />}
          <CardActions id={card.id} />
        </div>
      )}
    </div>
  );
}
