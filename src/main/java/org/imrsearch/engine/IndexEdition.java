package org.imrsearch.engine;

/**
 * What an index was built with.
 *
 * @param fingerprint the schema's, of what acts when an index is built
 * @param version of the layout and of what reads letters
 */
public record IndexEdition(String fingerprint, String version) {
  /**
   * Refuses an index that this program and these settings would have built otherwise.
   *
   * @param index names it, as in "the index at FOLDER"
   * @throws IndexException when it is refused
   */
  public void requireFit(IndexEdition wanted, String index) {
    if (!version.equals(wanted.version)) {
      throw refused(
          index,
          "by another version of this program, or with other catalogues or wordings of letters");
    }
    if (!fingerprint.equals(wanted.fingerprint)) {
      throw refused(index, "with other index-time settings");
    }
  }

  private static IndexException refused(String index, String how) {
    return new IndexException(
        "%s was built %s; run `imr index PATH... --rebuild`".formatted(index, how));
  }
}
