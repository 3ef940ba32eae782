import type { Document, EnumeratorStyle, Line } from "../../document/document.ts";
import type { Form, SectionForm } from "../../form/form.ts";
import { titlesOf } from "../../form/titles.ts";
import { once } from "../../text/once.ts";
import { textOf, type Span } from "../../text/span.ts";
import { isBareNumber, titleOf } from "./heading.ts";
import { fold, likeness, most } from "../tables/label.ts";
import { readParts } from "./parts.ts";
import type { Section } from "../report.ts";

/** A line that may be a section's heading. */
interface LikelyHeading {
  readonly at: number;
  readonly line: Line;
  readonly form: SectionForm;
  readonly title: Span;
  /** 0 to 1; 1 is the official title or a known variant. */
  readonly quality: number;
  /** Whether anything stands between it and the next candidate: a table of contents has nothing. */
  readonly hasBody: boolean;
}

/** Finds the form's sections by their headings, in the order of the text; a section that stands twice is there twice. */
export function readSections(document: Document, form: Form): Section[] {
  const usual = choose(candidates(document, form));
  const chosen =
    kindsIn(usual) < FEW
      ? (numberedOtherwise(document, form, usual.length === 0) ?? usual)
      : [...usual, ...slips(document, form, usual)].sort((a, b) => a.at - b.at);
  return chosen.map((candidate, i) => {
    const next = chosen[i + 1];
    const body = {
      start: Math.max(candidate.title.end, afterTitle(document.text, candidate)),
      end: next?.line.span.start ?? document.text.length,
    };
    const blocks = document.blocks.slice(candidate.at + 1, next?.at);
    return {
      form: candidate.form,
      heading: candidate.line,
      title: candidate.title,
      body,
      blocks,
      parts: readParts(document, candidate.form, blocks, body),
    };
  });
}

/** So few sections are there only where the headings are numbered in some other way than 一、. */
const FEW = 3;

const kindsIn = (found: readonly LikelyHeading[]): number => new Set(found.map(({ form }) => form)).size;

/** Headings with the form's titles, all numbered in one way: 1、 or （一）; of a draft only begun, as many as there are. */
function numberedOtherwise(document: Document, form: Form, isBegun: boolean): LikelyHeading[] | undefined {
  for (const style of ["arabic", "chineseInBrackets", "arabicInBrackets"] as const) {
    const found = choose(candidates(document, form, style));
    if (kindsIn(found) >= FEW || (isBegun && isInOrder(form, found))) return found;
  }
  return undefined;
}

/** Whether the form's first sections are there, each with its number. */
const isInOrder = ({ sections }: Form, found: readonly LikelyHeading[]): boolean =>
  found.length > 0 &&
  found.every(({ line, form }, at) => line.mark?.ordinal === at + 1 && form === sections[at]);

/** Headings of sections not found, in their place among those found, that have the right number written 3、 instead of 三、. */
function slips(document: Document, form: Form, found: readonly LikelyHeading[]): LikelyHeading[] {
  const ordinalOf = (section: SectionForm): number => form.sections.indexOf(section) + 1;
  return candidates(document, form, "arabic").filter(({ at, line, form: section }) => {
    const ordinal = ordinalOf(section);
    return (
      line.mark?.ordinal === ordinal &&
      found.every(other => other.form !== section) &&
      found.every(other => Math.sign(other.at - at) === Math.sign(ordinalOf(other.form) - ordinal))
    );
  });
}

/** A heading may run on into its text: 一、总体情况。本年度…; then the body begins behind the title's stop. */
function afterTitle(text: string, { line, title }: LikelyHeading): number {
  const rest = text.slice(title.end, line.span.end);
  return /^(?:[\s。：:，,、.*#]|<\/[a-z0-9]{1,10}>)*$/i.test(rest)
    ? line.span.end
    : title.end + (/^[\s。：:]*/.exec(rest)?.[0].length ?? 0);
}

function candidates(document: Document, form: Form, style?: EnumeratorStyle): LikelyHeading[] {
  const found: Omit<LikelyHeading, "hasBody">[] = [];
  for (const titled of titledLines(document)) {
    const best = bestSection(titled, form, style);
    if (best) found.push({ at: titled.at, line: titled.line, title: titled.title, ...best });
  }
  const own = withoutContents(document, found);
  return own.map((candidate, i) => ({
    hasBody:
      (own[i + 1]?.at ?? document.blocks.length) > candidate.at + 1 ||
      candidate.line.content.end - candidate.title.end > 1,
    ...candidate,
  }));
}

/** The headings but for those of a table of contents: several with nothing between, below 目录 or where they come again. */
function withoutContents<Heading extends Pick<LikelyHeading, "at" | "form">>(
  document: Document,
  found: readonly Heading[],
): readonly Heading[] {
  const isNext = (at: number): boolean =>
    found[at]?.at === (found[0]?.at ?? 0) + at && found[at]?.form !== found[0]?.form;
  let end = 1;
  while (isNext(end)) end++;
  if (end < FEWEST_OF_CONTENTS) return found;
  const [first, ...others] = found;
  const above = first && document.blocks[first.at - 1];
  const isNamed = above?.kind === "line" && fold(textOf(document.text, above.content)) === "目录";
  const comesAgain = others.slice(end - 1).some(({ form }) => form === first?.form);
  return isNamed || comesAgain ? found.slice(end) : found;
}

const FEWEST_OF_CONTENTS = 3;

/** A line whose words could be a title. */
interface TitledLine {
  readonly at: number;
  readonly line: Line;
  readonly title: Span;
  /** The title's, folded. */
  readonly words: string;
}

/** The lines of a draft that could be headings; worked out once for all forms and styles. */
const titledLines = once(({ text, blocks }: Document): readonly TitledLine[] => {
  const titled: TitledLine[] = [];
  for (const [at, line] of blocks.entries()) {
    if (line.kind !== "line" || isBareNumber(text, line)) continue;
    const title = titleOf(text, line);
    if (title) titled.push({ at, line, title, words: fold(textOf(text, title)) });
  }
  return titled;
});

function bestSection(
  { line, title, words }: TitledLine,
  form: Form,
  style: EnumeratorStyle | undefined,
): { form: SectionForm; quality: number } | undefined {
  const isNumberedSo = style
    ? line.mark?.style === style
    : !line.mark || line.mark.style === "chinese" || (line.depth && line.mark.style === "arabic");
  if (!isNumberedSo) return undefined;
  const isHeading = line.depth !== undefined || line.mark !== undefined;
  const runsOn = title.end < line.content.end - 1;
  const named = sectionsByTitle(form).get(words);
  if (named) return (isHeading && !style) || !runsOn ? { form: named, quality: 1 } : undefined;
  return isHeading && !style ? likestSection(words, line.mark?.ordinal, form) : undefined;
}

/** The section that a misprinted title is like enough to; less will do where it has the section's number. */
function likestSection(
  words: string,
  ordinal: number | undefined,
  form: Form,
): { form: SectionForm; quality: number } | undefined {
  let best: { form: SectionForm; quality: number } | undefined;
  form.sections.forEach((section, index) => {
    const isNumbered = ordinal === index + 1;
    const least = isNumbered ? 0.5 : 0.75;
    for (const official of foldedTitles(section)) {
      const alike = most(words, official) < least ? 0 : likeness(words, official);
      const quality = alike >= least ? alike * 0.9 + (isNumbered ? 0.05 : 0) : 0;
      if (quality > (best?.quality ?? 0)) best = { form: section, quality };
    }
  });
  return best;
}

const foldedTitles = once((section: SectionForm): readonly string[] => titlesOf(section).map(fold));

/** The form's sections by every wording of their titles, folded. */
const sectionsByTitle = once(
  (form: Form): ReadonlyMap<string, SectionForm> =>
    new Map(
      form.sections.toReversed().flatMap(section => foldedTitles(section).map(words => [words, section])),
    ),
);

/** Of several headings for one section those stay that are worded best, of these those that have a text, and a number. */
function choose(found: readonly LikelyHeading[]): LikelyHeading[] {
  const best = new Map<SectionForm, { quality: number; hasBody: boolean }>();
  for (const { form, quality, hasBody } of found) {
    const known = best.get(form);
    if (
      !known ||
      Number(hasBody) > Number(known.hasBody) ||
      (hasBody === known.hasBody && quality > known.quality)
    )
      best.set(form, { quality, hasBody });
  }
  const likeliest = found.filter(({ form, quality, hasBody }) => {
    const known = best.get(form);
    return known !== undefined && quality >= known.quality && hasBody === known.hasBody;
  });
  const numbered = new Set(likeliest.flatMap(({ form, line }) => (line.mark ? [form] : [])));
  const chosen = likeliest.filter(({ form, line }) => line.mark ?? !numbered.has(form));
  return chosen.filter((candidate, at) => {
    const above = chosen[at - 1];
    return !above || above.form !== candidate.form || !isBelow(candidate.line, above.line);
  });
}

/** A heading of a lower level, or one of a list that begins anew: 二、其他需要报告的事项 under 六、其他需要报告的事项. */
const isBelow = (line: Line, above: Line): boolean =>
  (line.depth ?? 0) > (above.depth ?? 0) || (line.mark?.ordinal ?? Infinity) < (above.mark?.ordinal ?? 0);
