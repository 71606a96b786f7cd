// Expected values from RFC 5545: lines of at most 75 octets, CRLF, escaped text, DTEND the day after.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendar, escapeText, fold, upcoming } from './ics';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const unfold = (text: string): string => text.replace(/\r\n /g, '');
const NOW = new Date(Date.UTC(2026, 0, 5, 13, 4, 5, 678));
const DAY = { id: 'schoolkosten-vo', date: '2006-02-28', title: 'Aanvragen: schoolkosten', text: 'Regel 1\nRegel 2' };

test('signs with a meaning are escaped', () => {
  assert.equal(escapeText('fiets, tas; a\\b\r\nc\nd'), 'fiets\\, tas\\; a\\\\b\\nc\\nd');
});

test('75 bytes stay one line, 76 become two, and the space of the second counts', () => {
  assert.equal(fold('x'.repeat(75)), 'x'.repeat(75));
  assert.equal(fold('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`);
  assert.deepEqual(fold('x'.repeat(75 + 74 + 1)).split('\r\n').map(bytes), [75, 75, 2]);
});

test('folding counts bytes and cuts no letter', () => {
  for (const letter of ['é', '€', '🙂']) {
    for (let before = 60; before < 76; before++) {
      const line = 'x'.repeat(before) + letter.repeat(60);
      const folded = fold(line);
      assert.equal(unfold(folded), line);
      for (const part of folded.split('\r\n')) assert.ok(bytes(part) <= 75 && !part.includes('\uFFFD'));
    }
  }
});

test('every line ends in CRLF and nothing else', () => {
  const file = calendar([DAY], NOW);
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
});

test('a whole day, the end the day after, a reminder 14 days before', () => {
  const lines = calendar([DAY], NOW).split('\r\n');
  for (const line of [
    'UID:schoolkosten-vo-2006-02-28@minima', 'DTSTAMP:20260105T130405Z', 'DTSTART;VALUE=DATE:20060228',
    'DTEND;VALUE=DATE:20060301', 'SUMMARY:Aanvragen: schoolkosten', 'DESCRIPTION:Regel 1\\nRegel 2', 'TRIGGER:-P14D', 'ACTION:DISPLAY',
  ]) {
    assert.equal(lines.filter((l) => l === line).length, 1, line);
  }
});

test('each event opens and closes once, the reminder inside it', () => {
  const frame = calendar([DAY, { ...DAY, id: 'x' }], NOW).match(/(BEGIN|END):\w+/g);
  const event = ['BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'END:VEVENT'];
  assert.deepEqual(frame, ['BEGIN:VCALENDAR', ...event, ...event, 'END:VCALENDAR']);
});

test('the last day itself still counts, a day that has gone does not', () => {
  assert.equal(upcoming('2026-03-01', '2026-03-01'), true);
  assert.equal(upcoming('2026-02-28', '2026-03-01'), false);
});
