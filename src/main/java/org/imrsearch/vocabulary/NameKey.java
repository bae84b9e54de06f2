package org.imrsearch.vocabulary;

/** Reduces a name to what tells it from others: its tokens, as {@link TokenCursor} folds them. */
final class NameKey {
  private NameKey() {}

  static String of(CharSequence name) {
    StringBuilder key = new StringBuilder();
    TokenCursor cursor = new TokenCursor(name, 0);
    while (cursor.next()) {
      if (!key.isEmpty()) {
        key.append(' ');
      }
      key.append(cursor.folded(), 0, cursor.length());
    }
    return key.toString();
  }

  /** Returns a name with every run of white space made one blank. */
  static String singleSpaced(String name) {
    StringBuilder single = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isWhitespace(c)) {
        single.append(c);
      } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
        single.append(' ');
      }
    }
    return single.toString().stripTrailing();
  }
}
