package org.imrsearch.web;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells who has an answer already that it is the same: an entity tag, as RFC 9110 has it. */
final class EntityTag {
  private EntityTag() {}

  /**
   * Marks an answer with its tag.
   *
   * @return whether whoever asks has it; then the answer is that, and has no body
   */
  static boolean isKnown(Context request, byte[] answer) {
    // Weak, since the bytes may be sent compressed.
    String tag = "W/\"" + HexFormat.of().toHexDigits(Digest.of(answer)) + "\"";
    request.header("ETag", tag);
    boolean known = holds(request.header("If-None-Match"), tag);
    if (known) {
      request.status(304);
    }
    return known;
  }

  private static boolean holds(@Nullable String known, String tag) {
    return known != null
        && Stream.of(known.split(",", -1))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
  }
}
