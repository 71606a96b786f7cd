// axe on every step in every theme and language, on a telephone and a wide screen: some minutes.
//   node tests/browser/every-look.mjs     exits 1 when something is found
import { BOXMEER, openSite } from './support.mjs';
import { everyStep, faultsInEveryLook, themes } from './looks.mjs';

const site = await openSite();
let wrong = 0;
for (const width of [360, 1280]) {
  const { page } = await site.visit({ width, height: 800 });
  const steps = [];
  const look = async (where) => {
    steps.push(where);
    for (const fault of await faultsInEveryLook(page, `${width} px, ${where}`, { languages: true })) {
      wrong += 1;
      console.log(fault);
    }
  };
  await everyStep(page, site.site.url, look, { home: `huisbezoek.html${BOXMEER}` });
  const languages = 1 + (await page.locator('header button[lang]').count());
  console.log(`${width} px: ${steps.length} steps, ${themes.length} themes, ${languages} languages`);
}
await site.close();
console.log(`${wrong} faults`);
process.exitCode = wrong === 0 ? 0 : 1;
