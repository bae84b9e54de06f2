package org.imrsearch.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of {@code index-config}, read once, so that what is parsed is what is fingerprinted. */
public final class ConfigFile {
  /** A catalogue written by hand stays far below this; anything larger was given by mistake. */
  private static final long MAX_BYTES = 16L << 20;

  private final Path path;
  private final byte[] bytes;

  private ConfigFile(Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @throws ConfigException if it is missing or larger than 16 MB
   */
  public static ConfigFile read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new ConfigException(
          path, 0, "missing file", "looked for it at " + path.toAbsolutePath().normalize());
    }
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new ConfigException(path, 0, "too large", "allowed: up to " + MAX_BYTES + " bytes");
      }
      return new ConfigFile(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Returns where the file lies. */
  public Path path() {
    return path;
  }

  /**
   * Returns the text of the file, which is UTF-8, without a byte order mark.
   *
   * @throws ConfigException if the bytes are not UTF-8
   */
  public String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new ConfigException(path, 0, "bytes that are not UTF-8", "allowed: UTF-8 text");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Returns names, lengths and checksums of the files in the order given, as hexadecimal. Folders
   * do not count, so that a moved configuration keeps its fingerprint.
   */
  public static String fingerprint(List<ConfigFile> files) {
    Checksums checksums = new Checksums();
    for (ConfigFile file : files) {
      byte[] name = String.valueOf(file.path.getFileName()).getBytes(StandardCharsets.UTF_8);
      byte[] length = ByteBuffer.allocate(Long.BYTES).putLong(file.bytes.length).array();
      for (byte[] part : List.of(name, length, file.bytes)) {
        checksums.add(part);
      }
    }
    return checksums.hex();
  }
}
