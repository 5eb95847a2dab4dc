import {
  Field,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { TemplateCard } from "../template-cards";
import { useTools } from "./pane-context";
import { StageList } from "./stage-list";

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

export interface GalleryProps {
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (template: string) => void;
}

/** The templates; the chosen one shows its stages. */
export function TemplateGallery({ chosen, disabled, onChoose }: GalleryProps) {
  const { words, templates } = useTools();
  return (
    <Field label={words.build.startFrom}>
      <RadioGroup value={chosen} disabled={disabled} onChange={(_, { value }) => onChoose(value)}>
        {templates.map((card) => (
          <Card key={card.id} card={card} chosen={card.id === chosen} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Card({ card, chosen }: { card: TemplateCard; chosen: boolean }) {
  const styles = useStyles();
  const about = `about-${card.id}`;
  return (
    <div className={mergeClasses(styles.card, chosen && styles.chosen)}>
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
          <StageList stages={card.stages} />
        </div>
      )}
    </div>
  );
}
