package org.imrsearch.schema;

/** The regions of the spine, as levels such as L4 name them, numbered downwards. */
public enum SpineRegion {
  /** To C8, a nerve root without a vertebra of its own. */
  CERVICAL('c', 8),
  THORACIC('t', 12),
  LUMBAR('l', 6),
  SACRAL('s', 6);

  /** Asked for each token, so not copied each time. */
  private static final SpineRegion[] ALL = values();

  private final char letter;
  private final int lowest;

  SpineRegion(char letter, int lowest) {
    this.letter = letter;
    this.lowest = lowest;
  }

  /** Returns what its levels begin with, in lower case. */
  public char letter() {
    return letter;
  }

  /** Returns the number of its lowest level. */
  public int lowest() {
    return lowest;
  }

  /** Returns the number of the lowest level that begins with a letter; 0 if none does. */
  public static int lowest(char letter) {
    for (SpineRegion region : ALL) {
      if (region.letter == letter) {
        return region.lowest;
      }
    }
    return 0;
  }
}
