/** What an organ's tables say, as sentences need it. */
export interface Numbers {
  readonly organ: string;
  readonly year: number;
  readonly place: string;
  /** Whether the report speaks for a place. */
  readonly isPlace: boolean;
  readonly received: number;
  readonly natural: number;
  readonly organizations: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly due: number;
  readonly handled: number;
  readonly granted: number;
  readonly inPart: number;
  readonly refused: number;
  readonly unavailable: number;
  readonly notProcessed: number;
  readonly otherOutcome: number;
  readonly review: number;
  readonly upheld: number;
  readonly corrected: number;
  readonly suits: number;
  readonly made: number;
  readonly repealed: number;
  readonly inForce: number;
  readonly permits: number;
  readonly penalties: number;
}

type Way = (numbers: Numbers) => string;

const who = ({ isPlace, place, organ }: Numbers): string =>
  isPlace ? place : `我${/[局厅]$/.exec(organ)?.[0] ?? "单位"}`;

const disclosure: readonly (readonly Way[])[] = [
  [
    n => `全年制发行政规范性文件${n.made}件，废止${n.repealed}件，年末现行有效${n.inForce}件。`,
    n =>
      `${who(n)}新制定行政规范性文件${n.made}件、废止${n.repealed}件，现行有效${n.inForce}件，全部上网公布。`,
    n => `行政规范性文件本年制发${n.made}件，本年废止${n.repealed}件，现行有效${n.inForce}件。`,
    n => `印发${n.made}件行政规范性文件；清理废止行政规范性文件${n.repealed}件；目前继续有效${n.inForce}件。`,
    n => `出台行政规范性文件${n.made}件，同步解读率100%；清理后现行有效的规范性文件${n.inForce}件。`,
  ],
  [
    n => `作出行政许可决定${n.permits}件、行政处罚决定${n.penalties}件，都按时公示。`,
    n => `行政许可本年处理决定数量${n.permits}条，行政处罚本年处理决定数量${n.penalties}条。`,
    n => `全年共作出${n.permits}件行政许可决定，${n.penalties}件行政处罚决定。`,
    n => `依法作出行政许可${n.permits}件，行政处罚${n.penalties}件。`,
    () => "",
  ],
];

const requests: readonly (readonly Way[])[] = [
  [
    n =>
      `${n.year}年，${who(n)}共收到政府信息公开申请${n.received}件，较上年有所增加，上年结转${n.carriedIn}件。`,
    n =>
      `${who(n)}全年新收政府信息公开申请${n.received}件，${n.year - 1}年结转${n.carriedIn}件，合计${n.due}件。`,
    n =>
      `本年度共受理公众提交的政府信息公开申请${n.received}件，连同上年结转的${n.carriedIn}件，应办理${n.due}件。`,
    n => `收到政府信息公开申请${n.due}件（含上年结转${n.carriedIn}件）。`,
    n => `共收办${n.received}件政府信息公开申请，另有去年结转申请${n.carriedIn}件。`,
    n => `接收依申请公开事项${n.received}件；上年度结转至本年办理的申请${n.carriedIn}件。`,
    n => `依申请公开方面，新收申请${n.received}件，承接${n.year - 1}年度结转申请${n.carriedIn}件。`,
  ],
  [
    n => `新收申请中，自然人${n.natural}件，法人或其他组织${n.organizations}件。`,
    n => `新收申请按申请人类型分，公民${n.natural}件、法人及其他组织${n.organizations}件。`,
    n => `新收的申请，${n.natural}件由自然人提出，${n.organizations}件由法人或其他组织提出。`,
    n => `从申请主体看，新收自然人申请${n.natural}件，法人或其他组织申请${n.organizations}件。`,
    n => `新收申请里自然人和法人或其他组织分别为${n.natural}件和${n.organizations}件。`,
    () => "",
  ],
  [
    n => `全年办结${n.handled}件，结转下年度继续办理${n.carriedOut}件。`,
    n =>
      `${n.year}年答复政府信息公开申请${n.handled}件，其余${n.carriedOut}件因征求第三方意见，结转下年度继续办理。`,
    n => `已在法定期限内办结${n.handled}件，另有${n.carriedOut}件正在办理，转入${n.year + 1}年。`,
    n => `依法依规作出答复${n.handled}件，尚有${n.carriedOut}件未到答复期限，结转${n.year + 1}年办理。`,
    n => `办理完毕${n.handled}件，未办结的${n.carriedOut}件结转次年。`,
    n => `申请办结数为${n.handled}件，${n.carriedOut}件结转至下年度。`,
  ],
  [
    n =>
      `办理结果为：予以公开${n.granted}件，部分公开${n.inPart}件，不予公开${n.refused}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件，其他处理${n.otherOutcome}件。`,
    n =>
      `从办理结果看，${n.granted}件予以公开，${n.inPart}件部分公开，${n.refused}件不予公开，${n.unavailable}件无法提供。`,
    n =>
      `在办结的申请中，作出予以公开决定${n.granted}件、部分公开决定${n.inPart}件、不予处理决定${n.notProcessed}件。`,
    n => `予以公开、部分公开分别为${n.granted}件、${n.inPart}件；无法提供的有${n.unavailable}件。`,
    n => `公开${n.granted}件，部分公开${n.inPart}件，不予公开${n.refused}件。`,
    n =>
      `其中予以公开和部分公开共${n.granted + n.inPart}件，不予公开、无法提供合计${n.refused + n.unavailable}件。`,
  ],
];

const cases: readonly (readonly Way[])[] = [
  [
    n => `因政府信息公开申请引起的行政复议${n.review}件，行政诉讼${n.suits}件。`,
    n => `涉政府信息公开行政复议案件${n.review}件、行政诉讼案件${n.suits}件。`,
    n => `因政府信息公开问题被申请行政复议有${n.review}件，行政诉讼有${n.suits}件。`,
    n => `因依申请公开引发行政复议${n.review}件，其中维持${n.upheld}件、纠正${n.corrected}件。`,
    n => `政府信息公开行政复议${n.review}件，${n.upheld}件维持，${n.corrected}件被纠正。`,
    n => `因信息公开被申请复议${n.review}件，被提起诉讼${n.suits}件。`,
  ],
];

/** By part of the overview, what is told one after the other, each in several ways. */
export const sentences = { disclosure, requests, cases };
