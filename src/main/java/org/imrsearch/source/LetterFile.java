package org.imrsearch.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one file that may hold a letter; not yet decoded, so that an unchanged one never is.
 */
public final class LetterFile implements SourceItem {
  private final String origin;
  private final String fileName;
  private final byte[] content;

  /**
   * @param origin the absolute path, with {@code !/entry} inside an archive
   * @param fileName the file's name
   * @param content the bytes, owned by this object from now on
   */
  public LetterFile(String origin, String fileName, byte[] content) {
    this.origin = origin;
    this.fileName = fileName;
    this.content = content;
  }

  @Override
  public String origin() {
    return origin;
  }

  /** Returns the file's name. */
  public String fileName() {
    return fileName;
  }

  /** Returns the number of bytes. */
  public int size() {
    return content.length;
  }

  /** Returns the bytes, to be read from the first one on. */
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  byte[] content() {
    return content;
  }

  /** Returns the SHA-256 of the bytes, in lower-case hexadecimal. */
  public String contentHash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
