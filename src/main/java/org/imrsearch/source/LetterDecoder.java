package org.imrsearch.source;

/**
 * Makes text of a file's bytes. What the bytes are is told by themselves, not by the file's ending:
 * {@code %PDF-} within the first 1024 bytes, else text. Holds no state: one may serve many threads.
 */
public final class LetterDecoder {

  /**
   * Decodes one file.
   *
   * @return the text in reading order with lines separated by {@code \n} and, in a PDF, pages by
   *     {@code \f}; or a rejection: {@code EMPTY}, {@code NO_TEXT}, {@code ENCRYPTED}, {@code
   *     TOO_LARGE} or {@code UNREADABLE}. Nothing that a file holds makes this throw
   */
  public Decoded decode(LetterFile file) {
    if (file.size() == 0) {
      return new Rejection(file.origin(), Rejection.Reason.EMPTY, "0 bytes");
    }
    return FileKind.isPdf(file.content()) ? PdfDecoder.decode(file) : TextDecoder.decode(file);
  }

  static RawLetter letter(LetterFile file, String text) {
    String name = file.fileName();
    int dot = name.lastIndexOf('.');
    String id = dot > 0 ? name.substring(0, dot) : name;
    return new RawLetter(id, name, file.origin(), text);
  }
}
