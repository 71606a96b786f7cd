// Dutch in an Arabic page: which words and amounts are set apart, and what is left as it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComponentChild, VNode } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { inParts, setApart } from './bidi';

const html = (text: string): string => {
  const drawn: ComponentChild = inParts(text);
  return typeof drawn === 'string' ? drawn : renderToString(drawn as VNode);
};

test('a Dutch name is set apart and marked as Dutch, the brackets around it are not part of it', () => {
  assert.equal(html('المساعدة (bijzondere bijstand)، مال'), '<span>المساعدة (<bdi lang="nl">bijzondere bijstand</bdi>)، مال</span>');
});

test('brackets, numbers and hyphens inside a name stay with it', () => {
  assert.equal(html('الاسم: Duurzame gebruiksgoederen (witgoed)'), '<span>الاسم: <bdi lang="nl">Duurzame gebruiksgoederen (witgoed)</bdi></span>');
  assert.equal(html('حسب Minimabeleid 2005، نسخة'), '<span>حسب <bdi lang="nl">Minimabeleid 2005</bdi>، نسخة</span>');
  assert.equal(html('مال (65-plus)'), '<span>مال (<bdi lang="nl">65-plus</bdi>)</span>');
});

test('an amount and a share run from left to right', () => {
  assert.equal(html('هو € 1.450,50.'), '<span>هو <bdi dir="ltr">€ 1.450,50</bdi>.</span>');
  assert.equal(html('الحد 115% من'), '<span>الحد <bdi dir="ltr">115%</bdi> من</span>');
});

test('a text of Dutch alone is one piece, and Arabic alone stays as it is', () => {
  assert.equal(html('U krijgt tegoed, geen geld.'), '<bdi lang="nl">U krijgt tegoed, geen geld.</bdi>');
  assert.equal(html('الخطوة 4 من حوالي 7'), 'الخطوة 4 من حوالي 7');
});

test('only while the page runs from right to left, and not where only text may stand', () => {
  setApart(true);
  const [paragraph, option] = [h('p', null, 'بلدية Boxmeer'), h('option', null, 'بلدية Boxmeer')].map((v) => renderToString(v));
  setApart(false);
  assert.equal(paragraph, '<p><span>بلدية <bdi lang="nl">Boxmeer</bdi></span></p>');
  assert.equal(option, '<option>بلدية Boxmeer</option>');
  assert.equal(renderToString(h('p', null, 'بلدية Boxmeer')), '<p>بلدية Boxmeer</p>');
});
