import { isRelative } from "../../report/title/preface.ts";
import { isOrganName } from "../../report/title/organName.ts";
import { signatureOf } from "../../report/signature.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";
import { simplified } from "../../text/script.ts";
import { textOf, touches, type Span } from "../../text/span.ts";
import { nearNames } from "./organName.ts";
import { isOrgan } from "../whose/organ.ts";
import type { Prose } from "../read.ts";

/** Another organ where the report's own is due. */
export interface OtherOrgan {
  readonly span: Span;
  readonly written: string;
  /** Whether it signs the report, or opens the account of the year. */
  readonly role: "signature" | "opening";
}

/** What an organ did in the year, in the words that such a sentence goes on with. */
const DID: readonly Entry[] = [
  ..."以 在 把 将 认真 深入 严格 全面 坚持 按照 高度 紧紧 切实 扎实 持续 围绕 积极 贯彻 聚焦 始终 不断 坚决 共 主动 牢固 全力 继续 结合 根据 通过 依法 党组 党委".split(
    " ",
  ),
  "进一步",
];
const opening = new RegExp(
  String.raw`^(?:20\d{2}年(?:度|来|以来)?|本年度|一年来|今年以来)[,，]?(\p{Script=Han}{4,30}?)(?=${anyOf(DID)})`,
  "u",
);

/** What only misspells the organ's name is left to those who look for that. */
export function otherOrgans(prose: Prose): OtherOrgan[] {
  const { report, paragraphs } = prose;
  const { document } = report;
  if (!report.organ) return [];
  const organ = simplified(report.organ);
  const signer = signatureOf(report)?.organ;
  const signed = signer && simplified(textOf(document.text, signer).replace(/\s+/g, ""));
  const found: OtherOrgan[] = [];
  for (const { passage, section, isOpening } of paragraphs) {
    const [whole = "", written = ""] = (section && isOpening && opening.exec(passage.text)) || [];
    const name = simplified(written);
    if (!isOrganName(name) || isRelative(name) || isSame(name, organ) || !isFellow(name, organ)) continue;
    found.push({
      span: passage.source({ start: whole.length - name.length, end: whole.length }),
      written,
      role: "opening",
    });
  }
  if (signer && signed && !maySignFor(signed, organ))
    found.push({ span: signer, written: signed, role: "signature" });
  if (!found.length) return found;
  const misspelt = nearNames(prose);
  return found.filter(({ span }) => !misspelt.some(name => touches(name.span, span.start)));
}

/** One name may be short for the other: 发改局 of 发展和改革局. */
const isSame = (name: string, organ: string): boolean => isOrgan(name, organ) || isOrgan(organ, name);

const PLACE = /^.{1,12}?[省市县区旗州盟镇乡](?!.{0,2}[省市县区旗州盟镇乡])/;
const placeOf = (name: string): string => PLACE.exec(name)?.[0] ?? "";
const isGovernment = (organ: string): boolean => /(?:人民政府|[省市县区旗州盟镇乡])$/.test(organ);

/** 镇人民政府 of 柳溪镇人民政府. */
const levelOf = (organ: string): string => /[省市县区旗州盟镇乡](?:人民政府)?$/.exec(organ)?.[0] ?? "";

/** An organ of the same place, or the same organ or a government as high of another: what is left of a text taken over. */
const isFellow = (name: string, organ: string): boolean => {
  const [place, own] = [placeOf(name), placeOf(organ)];
  if (isGovernment(organ)) return isGovernment(name) && levelOf(name) === levelOf(organ);
  if (!place || !own) return false;
  return place === own || name.slice(place.length) === organ.slice(own.length);
};

/** An office signs for its organ, and any organ of a place for its government. */
function maySignFor(signer: string, organ: string): boolean {
  if (isSame(signer, organ) || isRelative(signer)) return true;
  const place = placeOf(organ);
  const isThere = !place || signer.includes(place) || place.includes(placeOf(signer) || place);
  return isThere && (isGovernment(organ) || /(?:办公室|办)$/.test(signer));
}
