import { evaluate, type Evaluation, type Figure, type Identity } from "../../network/network.ts";
import { formatExact } from "../../number/exact.ts";
import { isQuantity } from "../../prose/passage.ts";
import { withBareNumbers } from "../../prose/read.ts";
import { callName, inProse } from "../../ties/proseFigures.ts";
import { say, type Message } from "../../text/message.ts";
import { touches, type Span } from "../../text/span.ts";
import { takenFor } from "../reading/takings.ts";
import { shortFormulaOf } from "../sheet/formula.ts";
import { figureAt, type CheckedDraft } from "./figureAt.ts";
import { isSaying } from "./ties.ts";

/** What a reader wants to know of a figure. */
export interface FigureFacts {
  /** In the draft. */
  readonly span: Span;
  readonly name: Message;
  /** Its number, unless its name says it, or why there is none. */
  readonly value?: Message;
  /** Its sums, those that don't come out first. */
  readonly sums: readonly Fact[];
  /** Where it is told elsewhere, those that don't agree first. */
  readonly told: readonly Fact[];
}

export interface Fact {
  readonly status: Evaluation["status"];
  readonly text: Message;
  /** Where in the draft it is told. */
  readonly span?: Span;
}

/** Of the figure at a place of the draft; a number of the prose that is held to nothing says why. */
export function figureFacts(ground: CheckedDraft, offset: number): FigureFacts | undefined {
  const figure = figureAt(ground, offset);
  if (!figure) return looseNumber(ground, offset);
  const { origin } = ground.report.document;
  const around = ground.network.of(figure);
  return {
    span: origin.toDraft(figure.span),
    name: figure.name,
    ...((figure.cell || figure.value === undefined) && { value: valueOf(figure) }),
    sums: inOrder(around.filter(identity => !isSaying(identity)).map(sumFact)),
    told: inOrder(
      around.filter(isSaying).flatMap(saying =>
        (figure.cell ? saying.wholes : saying.parts).map(other => ({
          status: evaluate(saying).status,
          text: say(
            `${other.name.zh}${other.cell ? `：${valueOf(other).zh}` : ""}`,
            `${other.name.en}${other.cell ? `: ${valueOf(other).en}` : ""}`,
          ),
          span: origin.toDraft(other.span),
        })),
      ),
    ),
  };
}

const inOrder = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));

const ORDER: readonly Fact["status"][] = ["broken", "held", "unread"];

function sumFact(identity: Identity): Fact {
  const evaluation = evaluate(identity);
  const { status } = evaluation;
  const formula = shortFormulaOf({
    identity,
    status,
    ...(evaluation.status !== "unread" && { sums: evaluation }),
  });
  const { zh, en } = identity.reason;
  return { status, text: say(`${zh}：${formula}`, `${en}: ${formula}`) };
}

function valueOf({ value, gap }: Figure): Message {
  if (value === undefined) return GAPS[gap?.kind ?? "unread"];
  const written = formatExact(value);
  return say(written, written);
}

const GAPS = {
  empty: say("空着", "blank"),
  open: say("还没有填", "not filled in yet"),
  missing: say("缺这一格", "its cell is missing"),
  unread: say("读不出数字", "no number that can be read"),
  unplaced: say("位置未定", "its place isn't known"),
  absent: say("没有这一格", "not there"),
} as const;

/** A quantity of the prose that stands in no identity, with the reason. */
function looseNumber({ report, prose }: CheckedDraft, offset: number): FigureFacts | undefined {
  const whole = withBareNumbers(prose);
  const { origin } = report.document;
  const at = origin.fromDraft(offset);
  for (const { passage, mentions } of whole.paragraphs) {
    for (const number of passage.numbers.filter(isQuantity)) {
      const span = passage.source(number.span);
      if (!touches(span, at)) continue;
      const why = takenFor(whole).get(span.start);
      const mention = mentions.find(({ quantity }) => quantity === number);
      if (!why || !mention) return undefined;
      return {
        span: origin.toDraft(span),
        name: inProse(callName(mention)),
        value: say(`没有核对${why.zh && `：${why.zh}`}`, `not checked${why.en && `: ${why.en}`}`),
        sums: [],
        told: [],
      };
    }
  }
  return undefined;
}
