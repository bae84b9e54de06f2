package org.imrsearch.opensearch;

/**
 * Where the standard tokenizer parts digits and letters, as classes of regular expressions. They
 * are exact for what letters are written in, and near enough for other scripts and symbols.
 */
final class WordBreaks {
  /** Scripts whose letters are parted from Latin letters and digits. */
  private static final String OTHER_SCRIPTS =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

  /** What belongs to the same token as a letter or digit beside it. */
  static final String JOINS =
      "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Cf}\\p{Pc}\\u202F&&[^\\u200B" + OTHER_SCRIPTS + "]]";

  /** What joins a letter before it to one behind it. */
  static final String JOINS_LETTERS =
      "['.:\\u00B7\\u0387\\u2018\\u2019\\u2024\\u2027\\uFE13\\uFE52\\uFE55\\uFF07\\uFF0E]";

  /** What joins a digit before it to one behind it. */
  static final String JOINS_DIGITS =
      "[',.;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2018\\u2019\\u2024\\u2044\\uFE10\\uFE14"
          + "\\uFE50\\uFE52\\uFE54\\uFF07\\uFF0C\\uFF0E\\uFF1B]";

  /** One character that parts numbers and is no token itself, as some symbols are. */
  static final String PARTS =
      "[\\p{Z}\\p{P}\\p{Sm}\\p{Sc}\\p{No}\\p{Cc}\\p{Co}^`\\u00A8\\u00AF\\u00B0\\u00B4\\u00B8\\u00A6"
          + "\\u200B\\uFFFD&&[^\\p{Pc}',.;\\u037E\\u055B\\u055C\\u055E\\u0589\\u05F3\\u060C\\u060D"
          + "\\u066B\\u066C\\u07F8\\u2018\\u2019\\u2024\\u202F\\u203C\\u2044\\u2049\\u2194\\u25FB-\\u25FE"
          + "\\u266F\\u2934\\u2935\\u3030\\u303D\\u30A0\\uFE10\\uFE14\\uFE50\\uFE52\\uFE54\\uFF07"
          + "\\uFF0C\\uFF0E\\uFF1B]&&[\\u0000-\\uFFFF]]";

  /** A letter as units have them. */
  static final String LETTER = letterBut("");

  /** One that folding does not write as two, which would hide where the unit begins. */
  static final String LETTER_FOLDED_TO_ONE =
      letterBut(
          "\\u00C6\\u00DE\\u00DF\\u00E6\\u00FE\\u0132\\u0133\\u0152\\u0153\\u0195\\u01C4-\\u01CC\\u01E2"
              + "\\u01E3\\u01F1-\\u01F3\\u01F6\\u01FC\\u01FD\\u0222\\u0223\\u0238\\u0239\\u0276\\u02A3"
              + "\\u02A5\\u02A6\\u02A8\\u02AA\\u02AB\\u1E9E\\uFB00-\\uFB04\\uFB06");

  private WordBreaks() {}

  private static String letterBut(String others) {
    return "[\\p{L}&&[\\u0000-\\uFFFF]&&[^" + OTHER_SCRIPTS + others + "]]";
  }
}
