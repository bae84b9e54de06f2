package org.imrsearch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF files. */
final class TestPdfs {
  private TestPdfs() {}

  /** Makes one page of each text; a blank page of an empty one. */
  static byte[] of(String... pages) throws IOException {
    try (PDDocument document = document(pages)) {
      return bytes(document);
    }
  }

  static byte[] encrypted(String userPassword, String text) throws IOException {
    try (PDDocument document = document(text)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return bytes(document);
    }
  }

  /** Makes one page of drawing operators as they are written in a PDF; fonts /F1 are Helvetica. */
  static byte[] ofContent(String operators) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream content = new PDStream(document);
      try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(content);
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F1"), helvetica());
      return bytes(document);
    }
  }

  /** Makes a PDF of objects, numbered from 1, the first of which is the root. */
  static byte[] ofObjects(String trailer, String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      places.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i]));
    }
    int table = pdf.length();
    int size = objects.length + 1;
    pdf.append("xref\n0 %d\n%s".formatted(size, places));
    pdf.append("trailer\n<< /Root 1 0 R /Size %d %s >>\n".formatted(size, trailer));
    pdf.append("startxref\n%d\n%%%%EOF\n".formatted(table));
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static String stream(String entries, String content) {
    return "<< /Length %d %s >>\nstream\n%s\nendstream"
        .formatted(content.length(), entries, content);
  }

  private static PDFont helvetica() {
    return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  }

  private static PDDocument document(String... pages) throws IOException {
    PDDocument document = new PDDocument();
    for (String text : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      if (!text.isEmpty()) {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(helvetica(), 12);
          content.setLeading(14);
          content.newLineAtOffset(72, 700);
          for (String line : text.split("\n", -1)) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }
}
