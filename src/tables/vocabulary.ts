import type { Stage } from './dictionaries.ts';

/**
 * OpenCC's regional vocabulary is a programmer's: 进程 is 程序, 循环 迴圈, 支持 支援. In a report these words mean what they
 * mean everywhere (现代化进程, 循环经济, 支持民营经济), and official wording is not ours to reword. They stay as they are,
 * but for the compounds of computing below. Examples and near misses are in `vocabulary.examples.ts`.
 */

/** In OpenCC's Traditional standard: keys of its TWPhrases that are ordinary words. */
const ordinaryToTaiwan = ('優化 支持 創建 循環 全局 窗口 進程 高級 聯繫 程序 文件 查找 激活 主板 對象 項目 設置 運行 保存 連接 設備 消息 添加 擴展 類型 聲明 調度 發佈 審覈 社區 隊列 ' +
  '局部 刷新 實例 分區 卸載 腳本 重載 參數 指針 持久性 萬象 溢出 批量 遠程 集成 菜單 發送 調用 組件 高端 任務欄 交互 打開 信號 信道').split(' ');

/** As Taiwan writes: keys of TWPhrasesRev that are ordinary words. */
const ordinaryFromTaiwan = ('程序 執行 建立 支援 設定 整合 檢視 檔案 連線 物件 區域性 變數 複製 類比 效能 貼上 宣告 釋出 傳送 新增 開啟 重新整理 裝置 社群 指標 過載 批次 啟用 停用 線上 即時 專案 移除 取樣').split(' ');

/** Keys of HKPhrases that are ordinary words: a court lets the police 搜索. */
const ordinaryToHongKong = ['搜索'];

/**
 * As Hong Kong writes: keys of HKPhrasesRev that are ordinary words (搜尋失蹤者, 出險機率, 游標卡尺), or lie across others: 公路蘭州段
 * became 公诺兰州段, 大衛·連治 another director; 羅德島 alone is in Greece as often as in America.
 */
const ordinaryFromHongKong = ['搜尋', '機率', '游標', '路蘭', '大衛·連', '羅德島'];

/** Compounds in which they are computing's: Simplified, and Taiwan's word in OpenCC's standard. */
const computing: [string, string][] = [
  ['应用程序', '應用程式'], ['计算机程序', '計算機程式'], ['电脑程序', '電腦程式'], ['小程序', '小程式'], ['程序设计', '程式設計'], ['程序代码', '程式碼'], ['驱动程序', '驅動程式'],
  ['安装程序', '安裝程式'], ['文件系统', '檔案系統'], ['文件格式', '檔案格式'], ['压缩文件', '壓縮檔案'], ['系统文件', '系統檔案'], ['开源项目', '開源專案'], ['外部设备', '外部裝置'],
  ['移动设备', '行動裝置'], ['系统设置', '系統設定'], ['优化器', '最佳化器'], ['死循环', '無窮迴圈'],
];

/** The way back, where the word by itself stays. */
const computingBack: [string, string][] = [
  ['檔案系統', '文件系統'], ['檔案格式', '文件格式'], ['壓縮檔案', '壓縮文件'], ['系統檔案', '系統文件'], ['開源專案', '開源項目'], ['外部裝置', '外部設備'], ['行動裝置', '移動設備'],
  ['系統設定', '系統設置'], ['最佳化器', '優化器'],
];

const computingToHongKong: [string, string][] = [['搜索引擎', '搜尋引擎']];
const computingFromHongKong: [string, string][] = [['搜尋引擎', '搜索引擎'], ['滑鼠游標', '鼠標光標'], ['搜尋器', '搜索引擎']];

/** Names that hold a word of computing and are nobody's to change. */
const names = ['工业和信息化部', '国家互联网信息办公室', '互联网信息办公室', '网络安全法', '数据安全法', '个人信息保护法', '政府信息公开条例', '国家数据局', '软件学院', '红头文件'];
const namesOfTaiwan = ['資訊工業策進會', '數位發展部', '個人資料保護法', '國家資訊基本建設', '行政院資通安全處'];
const namesOfHongKong = ['香港寬頻', '有線寬頻', '網上行寬頻'];

/** Where vocabulary is of. */
export type Region = 'TW' | 'HK';
const vocabulary = {
  TW: { ordinary: ordinaryToTaiwan, ordinaryBack: ordinaryFromTaiwan, computing, computingBack, namesBack: namesOfTaiwan },
  HK: { ordinary: [...ordinaryToTaiwan, ...ordinaryToHongKong], ordinaryBack: ordinaryFromHongKong, computing: computingToHongKong, computingBack: computingFromHongKong, namesBack: namesOfHongKong },
};

const without = (stage: Stage, words: readonly string[]): Stage => {
  const dropped = new Set(words);
  return stage.map((dictionary) => dictionary.split('|').filter((entry) => !dropped.has(entry.split(' ')[0])).join('|'));
};
const dictionaryOf = (entries: readonly (readonly [string, string])[]): string => entries.map((entry) => entry.join(' ')).join('|');

/** The second stage on the way to Taiwan or Hong Kong, for readers. */
export const readersVocabulary = (stage: Stage, region: Region): Stage => without(stage, vocabulary[region].ordinary);

/** The first stage on the way from there, for readers. */
export const readersVocabularyBack = (stage: Stage, region: Region): Stage => {
  const { namesBack, computingBack: words, ordinaryBack } = vocabulary[region];
  return [dictionaryOf(namesBack.map((name) => [name, name])), dictionaryOf(words), ...without(stage, ordinaryBack)];
};

/** Whole keys on the way from Simplified, in OpenCC's standard: the names (null: by their characters) and the compounds. */
export const vocabularyKeys = (region: Region): (readonly [string, string | null])[] => [...names.map((name) => [name, null] as const), ...vocabulary[region].computing];
