package org.imrsearch.source;

/**
 * A file that is not indexed, and why.
 *
 * @param origin the absolute path, with {@code !/entry} inside an archive
 * @param reason the kind
 * @param detail what was met, for a person
 */
public record Rejection(String origin, Reason reason, String detail)
    implements SourceItem, Decoded {

  /** The kinds of rejection. */
  public enum Reason {
    NOT_A_LETTER("not a determination letter"),
    EMPTY("empty"),
    ENCRYPTED("encrypted"),
    NO_TEXT("no text layer"),
    TOO_LARGE("too large"),
    UNREADABLE("unreadable"),
    UNSAFE_ARCHIVE("unsafe archive"),
    SUPERSEDED("superseded by another file of the same case");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** Returns the reason in words. */
    public String label() {
      return label;
    }
  }
}
