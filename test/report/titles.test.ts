import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { wholeDraft } from "../rules/draft.ts";

const NAME = "政府信息公开工作年度报告";
const organ = "临溪县水务局";

/** Ways in which a title that is right stands in a draft. */
const right: Readonly<Record<string, string>> = {
  "on one line": `${organ}2024年${NAME}`,
  "with blanks": `${organ} 2024 年 ${NAME}`,
  "broken before the year": `${organ}\n2024年${NAME}`,
  "broken after the year": `${organ}2024年\n${NAME}`,
  "broken before 年": `${organ}2024\n年${NAME}`,
  "broken in the year": `${organ}20\n24年${NAME}`,
  "broken in the name": `${organ}2024年政府信息公开\n工作年度报告`,
  "broken in a word": `${organ}2024年政府信\n息公开工作年度报告`,
  "broken before the last word": `${organ}2024年政府信息公开工作年度\n报告`,
  "broken in the organ's name": `临溪县\n水务局2024年${NAME}`,
  "on three lines": `${organ}\n2024年\n${NAME}`,
  "on two lines with a blank one between": `${organ}2024年\n\n${NAME}`,
  "in Markdown": `# ${organ}2024年${NAME}`,
  "in bold": `**${organ}2024年${NAME}**`,
  "in HTML with tags within": `<p><b>${organ}<span lang="EN-US">2024</span>年${NAME}</b></p>`,
  "in HTML on two lines": `<p>${organ}2024年</p>\n<p>${NAME}</p>`,
  "printed twice": `${organ}2024年${NAME}\n${organ}2024年${NAME}`,
  "printed twice below the organ": `${organ}\n2024年${NAME}\n2024年${NAME}`,
  "in brackets of a book": `《${organ}2024年${NAME}》`,
  "with its kind behind": `${organ}2024年${NAME}（公开稿）`,
  "with whom it is of behind": `${organ}2024年${NAME}（机关）`,
  "with the page's metadata behind": `${organ}2024年${NAME}\t发布日期：2025-01-20`,
  "with more of the page's metadata behind": `${organ}2024年${NAME} 发布时间：2025-01-20 11:19 来源：临溪县水务局 浏览次数：12 【字体：大 中 小】`,
  "with the site behind": `${organ}2024年${NAME}-临溪县人民政府`,
  "with the site's address behind": `${organ}2024年${NAME}（www.linxi.gov.cn）`,
  "with a label before": `信息名称：${organ}2024年${NAME}`,
  "below the page's metadata": `索引号：01425/2025-00012\n发布日期：2025-01-20\n主动公开\n${organ}2024年${NAME}\n发布时间：2025-01-20 09:12`,
  "with the page's table below the organ": `${organ}\n| 索引号 | 01425 | 公开方式 | 主动公开 |\n| 成文日期 | 2025-01-20 | 文号 | 溪水〔2025〕3号 |\n2024年${NAME}`,
  "below the way to the page": `当前位置：首页 > 政府信息公开 > 年报 > 乡镇（街道）\n${organ}2024年${NAME}`,
  "below the day": `（2025年1月20日）\n${organ}2024年${NAME}`,
  "below a table of contents": `目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n\n${organ}2024年${NAME}`,
  "in traditional characters": "臨溪县水務局2024年政府信息公開工作年度報告".replace("臨", "临"),
};

describe.each(Object.entries(right))("a title %s", (_, title) => {
  const checked = check(wholeDraft("标题", title).text);

  it("is read whole", () => {
    const { year } = checked?.report ?? {};
    expect(year).toBe(2024);
    expect(checked?.report.title?.year).toBeDefined();
    expect(checked?.report.title?.organ).toBeDefined();
    expect(checked?.report.organ).toMatch(/^临溪县水[务務]局$/);
  });

  it("is all right", () => {
    expect(checked?.findings.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  });
});

/** Lines above the first section that are sentences of it, or of a page; none is a title. */
const sentences: Readonly<Record<string, string>> = {
  "presents the report": `按条例要求,现向社会公布2024年${organ}信息公开工作年度报告。`,
  "presents it without a stop": `现公布${organ}2024年${NAME}`,
  "is broken over lines": `本报告根据《中华人民共和国政府信息公开条例》（以\n下简称《条例》）和《关于印发中华人民共和国${NAME}\n格式的通知》的要求编制。`,
  "ends in the report's name on a line of its own": `根据《中华人民共和国政府信息公开条例》第五十条的规定，现公布\n${organ}2024年${NAME}。`,
  "speaks of who made it": `本年报由${organ}编制的2024年度${NAME}`,
  "asks for it": `关于报送2024年${NAME}`,
  "is another page's": `上一篇：${organ}2023年${NAME}`,
  "explains another": `${organ}2023年${NAME}-图解`,
  "is a list's": `1.${organ}2023年${NAME}`,
};

it.each(Object.entries(sentences))("a line that %s is no title", (_, line) => {
  const { report, findings = [] } = check(wholeDraft("标题", line).text) ?? {};
  expect(report?.sections).toHaveLength(6);
  expect(report?.title).toBeUndefined();
  expect(findings.map(({ rule }) => rule)).toContain("title-missing");
});

/** The organ and year of a draft without a title, from what its opening says. */
const prefaces: readonly (readonly [string, string | undefined])[] = [
  [`根据条例，现公布${organ}2024年${NAME}。`, organ],
  [`根据条例规定，由${organ}编制本报告。`, organ],
  [`本报告由溪南市${organ}办公室编制。`, organ],
  [`根据有关要求，${organ}特编制2024年${NAME}。`, organ],
  [`根据条例，我局编制了《${organ}2024年${NAME}》。`, organ],
  [`按条例要求，现发布2024年青山镇人民政府信息公开工作年度报告。`, "青山镇人民政府"],
  [`本报告根据条例编制。`, undefined],
];

it.each(prefaces)("%s", (line, named) => {
  const { report } = check(wholeDraft("标题", line).text) ?? {};
  expect([report?.organ, report?.year]).toEqual([named, 2024]);
});

describe("the year", () => {
  it("isn't a name's alone where period and form say another", () => {
    const text = wholeDraft("标题", `我局编制了《${organ}2020年${NAME}》。`).text;
    const { report, findings = [] } = check(text) ?? {};
    expect(report?.year).toBe(2024);
    expect(
      findings
        .filter(({ rule }) => rule === "year-stray")
        .map(({ span }) => text.slice(span.start, span.end)),
    ).toEqual(["2020"]);
    expect(findings.map(({ rule }) => rule)).not.toContain("period-wrong");
  });

  it("is the one that period and openings say, against the title", () => {
    const text = wholeDraft("标题", `${organ}2023年${NAME}`).text;
    const { report, findings = [] } = check(text) ?? {};
    expect(report?.year).toBe(2024);
    expect(findings.map(({ rule }) => rule)).toEqual(["year-stray"]);
  });

  it("is the title's where only the period says another", () => {
    const text = wholeDraft("标题", `${organ}2023年${NAME}`).text.replace("2024年，本机关", "本机关");
    const { report, findings = [] } = check(text) ?? {};
    expect(report?.year).toBe(2023);
    expect(findings.map(({ rule }) => rule)).toEqual(["period-wrong"]);
  });
});
