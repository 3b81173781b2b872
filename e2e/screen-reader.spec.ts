import { expect, test } from '@playwright/test';
import { panelInMemory } from './harness/panel-in-memory.ts';

// What a screen reader is given, part by part, in Chromium's own accessibility tree. The panel runs on its platform in memory.

const panel = panelInMemory();
const show = (name: string): Promise<void> => panel.show(name, 'en');
const expectTree = (css: string, tree: string): Promise<void> => expect(panel.page.locator(css)).toMatchAriaSnapshot(tree);

test('an outline: title, field, count, place, tree, what was changed', async () => {
  await show('counted');
  await expectTree('.panel', `
    - banner:
      - heading "棠溪市部署节水工作，明确十二项措施" [level=1]
      - button "More"
      - paragraph:
        - text: 青澜晚报
        - time: 2025-11-06
    - search:
      - searchbox "Filter or number"
      - button "Copy and save"
    - main:
      - status: 9 points 2 groups
      - paragraph: The page is at point 5 of 9
      - button "Fold all"
      - paragraph:
        - text: The text says “十二项”; 6 found.
        - button "Show the gap"
      - tree "Outline":
        - treeitem "会议明确今冬明春节水工作十二项措施 6" [expanded]:
          - group:
            - treeitem "一是 制定分区用水计划"
            - treeitem "二是 更换老旧供水管网"
            - text: “三是” is missing
            - treeitem "四是 推广节水器具"
        - treeitem "会议对抓好落实提出要求 3" [expanded]
    - contentinfo:
      - text: Nothing hidden
      - button "As published"
      - radiogroup "Script":
        - radio "Original" [checked]
        - radio "简体"
        - radio "臺灣"
        - radio "香港"
  `);
});

test('the ledger: place and reason, the passage, why, and what can be done', async () => {
  await show('removals');
  await expectTree('.foot', `
    - contentinfo:
      - button "2 hidden" [expanded]
      - region "Hidden passages":
        - list:
          - listitem:
            - paragraph: Before the article Introduces the repost, not the report
            - paragraph: /青澜市的河道现在怎么样了？/
            - group: Why it is hidden
            - button "Restore"
            - button "More"
          - listitem:
            - paragraph: After the article Asks you to follow a site
        - button "Restore all"
  `);
});

test('a point’s bar and menu', async () => {
  await show('point-menu');
  await expectTree('.point', `
    - toolbar "Selected point":
      - button "Copy"
      - button "Copy with source"
      - button "More" [expanded]
    - menu "Selected point":
      - menuitem "Show in the page Enter"
      - separator
      - menuitem "Copy Ctrl+C"
      - menuitem "Copy with source"
      - separator
      - menuitem "Out one level Alt+Shift+←"
      - menuitem "In one level Alt+Shift+→"
      - menuitem "Part of the point above"
      - menuitem "Not a point Del"
      - separator
      - menuitem "Add the selected text"
      - menuitem "Levels of the numbering…"
  `);
  await show('folded');
  await expectTree('.point', `
    - status:
      - text: The page has folded this passage away.
      - button "Unfold it"
    - toolbar "Selected point"
  `);
});

test('sheets are dialogs by their names', async () => {
  await show('settings');
  await expectTree('dialog', `
    - dialog "Settings":
      - heading "Settings" [level=1]
      - button "Close"
      - group "Script on opening":
        - radiogroup "Script on opening":
          - radio "Original" [checked]
        - checkbox "Quotation marks 「」"
        - checkbox "Regional words changes the wording of the report"
      - group "Promotional passages":
        - radio "Hide, and leave a line in the page" [checked]
      - group "On news.example":
        - checkbox "Read pages when they open"
  `);
  await show('numbering');
  await expectTree('dialog', `
    - dialog "Levels of the numbering":
      - button "Close"
      - list:
        - listitem:
          - text: 一、 3 points
          - button "一、 out one level"
          - button "一、 in one level"
        - listitem:
          - text: （一） 5 points
  `);
});

test('where there is nothing to list: one sentence what, one what to do', async () => {
  await show('list');
  await expectTree('.panel', `
    - banner:
      - button "More"
    - main:
      - status:
        - heading "This is a page of links, not one report." [level=1]
        - paragraph: Open an article, then click the icon in the toolbar.
      - button "Read it anyway"
      - textbox "Paste text"
      - paragraph: The text stays in this panel and is gone when you close it.
      - button "List the points"
  `);
  await show('headings');
  await expectTree('main', `
    - main:
      - status:
        - paragraph: This article has no numbered points.
        - paragraph: About 120 characters, 1 min. These are its headings.
      - heading "Headings 4" [level=2]
      - tree "Headings":
        - treeitem "从十二个摊位到一条街"
  `);
});

test('each change is said once: one line speaks at a time, and the place of the page never', async () => {
  for (const name of ['ready', 'filter', 'headings', 'not-news', 'withheld', 'reading', 'corrected', 'changed']) {
    await show(name);
    const lines = await panel.page.locator('[role="status"], [role="alert"], [aria-live]').evaluateAll((all) => all.map((one) => one.textContent));
    expect(new Set(lines).size, name).toBe(lines.length);
    expect(lines.join(' '), name).not.toContain('The page is at point');
  }
});
