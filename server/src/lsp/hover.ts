import type { Hover, Position } from "vscode-languageserver";
import { forms, touches, type RuleFacts } from "../core/index.ts";
import { toHover } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** The regulation behind what is found at this place; what was found the editor shows itself. */
export function hover(
  position: Position,
  { findings, target, analyse }: OpenDraft,
  rules: readonly RuleFacts[],
): Hover | null {
  const offset = target.document.offsetAt(position);
  const [first, ...others] = findings.filter(({ span }) => touches(span, offset));
  if (!first) return null;
  const broken = rules.filter(({ id }) => [first, ...others].some(finding => finding.rule === id));
  const form = analyse()?.report.form ?? forms[0];
  return broken.length ? toHover(broken, form, first.span, target) : null;
}
