/** A people's government itself, not its office. */
export const isPeoplesGovernment = (organ: string): boolean =>
  /人民政府$/.test(organ.replace(/[（(].*$/, ""));

/**
 * Beyond doubt without the power to make 规章, which have only departments of the State Council, provinces, cities with
 * districts and autonomous prefectures. A city may be one with districts, and an office may report for its government.
 */
export const cannotMakeRegulations = (organ: string): boolean =>
  !/国家|国务院|中华人民共和国|总局|自治州/.test(organ) &&
  (/(?:县|旗|乡|镇)人民政府$/.test(organ) ||
    (/区人民政府$/.test(organ) && !/(?:自治区|行政区|新区)人民政府$/.test(organ)) ||
    /街道(?:办事处)?$/.test(organ) ||
    /(?:县|区|旗|乡|镇).*局$/.test(organ));
