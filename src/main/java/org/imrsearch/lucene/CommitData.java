package org.imrsearch.lucene;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.imrsearch.engine.IndexEdition;

/**
 * What a commit says of itself.
 *
 * @param fingerprint the schema's, of what acts when an index is built
 * @param version of the layout and of what reads letters
 * @param determinations how many letters the commit holds
 * @param rulings how many rulings
 * @param dictionary what its letters are packed with, in Base64
 */
record CommitData(
    String fingerprint, String version, long determinations, long rulings, String dictionary) {
  private static final String FINGERPRINT = "fingerprint";
  private static final String VERSION = "version";
  private static final String DETERMINATIONS = "determinations";
  private static final String RULINGS = "rulings";
  private static final String DICTIONARY = "dictionary";

  static CommitData of(Map<String, String> userData) {
    return new CommitData(
        userData.getOrDefault(FINGERPRINT, ""),
        userData.getOrDefault(VERSION, ""),
        Long.parseLong(userData.getOrDefault(DETERMINATIONS, "0")),
        Long.parseLong(userData.getOrDefault(RULINGS, "0")),
        userData.getOrDefault(DICTIONARY, ""));
  }

  Map<String, String> asMap() {
    Map<String, String> map = new HashMap<>();
    map.put(FINGERPRINT, fingerprint);
    map.put(VERSION, version);
    map.put(DETERMINATIONS, Long.toString(determinations));
    map.put(RULINGS, Long.toString(rulings));
    map.put(DICTIONARY, dictionary);
    return map;
  }

  CommitData holding(BlockCounts counts, byte[] packedWith) {
    String base64 = Base64.getEncoder().encodeToString(packedWith);
    return new CommitData(fingerprint, version, counts.letters(), counts.rulings(), base64);
  }

  byte[] packedWith() {
    return Base64.getDecoder().decode(dictionary);
  }

  /** Refuses an index that this program and these settings would have built otherwise. */
  void requireFit(CommitData wanted, Path folder) {
    edition().requireFit(wanted.edition(), "the index at " + folder);
  }

  private IndexEdition edition() {
    return new IndexEdition(fingerprint, version);
  }
}
