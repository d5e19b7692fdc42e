import { chain, type MappedText } from '@/lib/text';
import { repairLegacy } from '@/lib/text/legacy';
import { withoutMisreadings } from '@/lib/text/scans';
import { withoutSlips } from '@/lib/text/slips';
import { suspicionsOf } from '@/lib/text/suspicions';
import { unglued } from '@/lib/text/unglue';
import { ledBack } from './led-back';
import type { ReadOptions } from './read';
import { read as readUnicode } from './tones';
import type { Block, Reading } from './types';

/**
 * Reads a document, whatever it was typed in: text for the TCVN3 and VNI fonts, words that a converter glued or a scan misread, and slips of
 * the keyboard are read as the words that were meant.
 * Spans are of the blocks as given; texts and evidence are the words. Mojibake that nobody can read is `is: 'other'`
 * with the reason "unreadable". Any text reads without an error.
 */
export function read(given: readonly Block[], options: ReadOptions = {}): Reading {
  // Scrambled words say nothing.
  const blocks = given.some(({ unclear }) => unclear)
    ? given.map((block) => (block.unclear ? { ...block, text: '' } : block))
    : given;
  const printed = blocks.map(({ text }) => text);
  const scanned = withoutMisreadings(printed);
  if (scanned) {
    const reading = read(
      blocks.map((block, index) => ({ ...block, text: scanned[index]?.text ?? block.text })),
      options,
    );
    return throughTexts(reading, scanned, printed);
  }
  const suspicions = printed.map(suspicionsOf);
  if (suspicions.every((suspected) => suspected === 0)) return readUnicode(blocks, options);
  const { texts, mapped: typed, encoding } = repairLegacy(printed, suspicions);
  if (encoding === 'unreadable') return { is: 'other', confidence: 0, reasons: [{ key: 'unreadable', weight: -6 }] };
  const words = unglued(texts, encoding === 'unicode' ? suspicions : undefined);
  const parted = words?.map(({ text }) => text) ?? texts;
  const slips = withoutSlips(parted, parted === printed ? suspicions : undefined);
  if (encoding === 'unicode' && !words && !slips) return readUnicode(blocks, options);
  const whole = words ? onto(typed, words) : typed;
  const mapped = slips ? onto(whole, slips) : whole;
  const repaired = blocks.map((block, index) => ({
    ...block,
    text: mapped[index]?.text ?? block.text,
    ...(block.marker && { marker: block.marker.replace('®', 'đ') }),
  }));
  return throughTexts(readUnicode(repaired, options), mapped, encoding === 'unicode' ? printed : null);
}

/** The way back through one more step for each paragraph. */
const onto = (first: readonly MappedText[], second: readonly MappedText[]): readonly MappedText[] =>
  second.map((text, index) => (first[index] ? chain(first[index], text) : text));

/** Leads a reading back to the texts that `mapped` were made of, and its evidence to the words as `printed`, where they can be read. */
const throughTexts = (reading: Reading, mapped: readonly MappedText[], printed: readonly string[] | null): Reading =>
  ledBack(
    reading,
    ({ block, start, end }) => ({ block, start, end, ...mapped[block]?.spanToOriginal({ start, end }) }),
    ({ block, start, end }) => printed?.[block]?.slice(start, end),
  );
