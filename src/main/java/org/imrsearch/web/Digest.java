package org.imrsearch.web;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of what is sent and of what must stay secret. */
final class Digest {
  private Digest() {}

  /** Returns the first eight bytes of a SHA-256: enough to tell versions of one answer apart. */
  static long of(byte[] bytes) {
    return ByteBuffer.wrap(sha256(bytes)).getLong();
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
