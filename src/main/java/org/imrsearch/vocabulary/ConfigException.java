package org.imrsearch.vocabulary;

import java.nio.file.Path;

/**
 * A mistake in a file of {@code index-config}: says which file, which line, and what is allowed.
 */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file
   * @param line the line, from 1; 0 when the file as a whole is meant
   * @param problem what is wrong there
   * @param allowed what to write instead, as a clause: "one of: text, keyword"
   */
  public ConfigException(Path file, int line, String problem, String allowed) {
    super(message(file, line, problem, allowed));
  }

  /** As {@link #ConfigException(Path, int, String, String)}, with what brought the mistake up. */
  public ConfigException(Path file, int line, String problem, String allowed, Throwable cause) {
    super(message(file, line, problem, allowed), cause);
  }

  private static String message(Path file, int line, String problem, String allowed) {
    return file + (line > 0 ? ":" + line : "") + ": " + problem + "; " + allowed;
  }
}
