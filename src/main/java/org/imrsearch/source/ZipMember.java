package org.imrsearch.source;

import java.util.Locale;
import java.util.Optional;

/**
 * One entry of a zip archive, as its central directory lists it.
 *
 * @param name the path inside the archive, not yet trusted
 * @param flags the general purpose bits
 * @param method how it is compressed: 0 stored, 8 deflated
 * @param crc the checksum of the expanded bytes
 * @param compressed the number of bytes in the archive
 * @param expanded the number of bytes it says to expand to
 * @param headerAt where its local header stands in the file
 */
record ZipMember(
    String name, int flags, int method, long crc, long compressed, long expanded, long headerAt) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int ENCRYPTED = 1;

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  /** Returns the last segment of a name. */
  static String fileName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Tells a name that a system hides or made for itself: any dot segment, and __MACOSX/. */
  static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || FileKind.isHidden(name) || name.contains("/.");
  }

  /**
   * Says why a name can't be trusted: it leads out of the archive, on this system or another, or
   * would disturb a terminal. Nothing is unpacked, yet such an archive was not made in good faith,
   * and the name becomes a part of origins that other tools may use as paths.
   */
  static Optional<String> unsafe(String name) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("the entry's name holds control characters");
    }
    if (name.indexOf('\\') >= 0) {
      return Optional.of("the entry's name holds a backslash");
    }
    if (name.startsWith("/") || isDrive(name)) {
      return Optional.of("the entry's name is an absolute path");
    }
    for (String segment : name.split("/", -1)) {
      if (segment.equals("..")) {
        return Optional.of("the entry's name leads out of the archive");
      }
    }
    return Optional.empty();
  }

  private static boolean isDrive(String name) {
    if (name.length() < 2 || name.charAt(1) != ':') {
      return false;
    }
    char letter = name.toLowerCase(Locale.ROOT).charAt(0);
    return letter >= 'a' && letter <= 'z';
  }
}
