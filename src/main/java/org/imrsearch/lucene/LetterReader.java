package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.DeterminationJsonReader;

/** Reads the letters of one commit. Safe for use by several threads. */
final class LetterReader {
  private static final Set<String> JSON_ONLY = Set.of(IndexLayout.JSON);

  private final byte[] dictionary;

  /**
   * @param dictionary what the letters of the commit were packed with
   */
  LetterReader(byte[] dictionary) {
    this.dictionary = dictionary.clone();
  }

  Determination read(StoredFields stored, int doc) throws IOException {
    return DeterminationJsonReader.decode(json(stored, doc));
  }

  /** Reads the JSON of a letter. */
  byte[] json(StoredFields stored, int doc) throws IOException {
    BytesRef packed = stored.document(doc, JSON_ONLY).getBinaryValue(IndexLayout.JSON);
    if (packed == null || packed.length < LetterPacker.HEADER) {
      throw new IOException("a letter without its text");
    }
    return unpack(packed);
  }

  byte[] unpack(BytesRef packed) throws IOException {
    int at = packed.offset;
    int length = 0;
    for (int i = 1; i < LetterPacker.HEADER; i++) {
      length = (length << 8) | (packed.bytes[at + i] & 0xFF);
    }
    byte[] letter = new byte[length];
    Inflater inflater = new Inflater(true);
    try {
      if (packed.bytes[at] == LetterPacker.WITH_DICTIONARY) {
        inflater.setDictionary(dictionary);
      }
      inflater.setInput(
          packed.bytes, at + LetterPacker.HEADER, packed.length - LetterPacker.HEADER);
      if (inflater.inflate(letter) != length) {
        throw new IOException("a letter that is cut off");
      }
      return letter;
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new IOException("a letter that can't be unpacked", e);
    } finally {
      inflater.end();
    }
  }
}
