package org.imrsearch.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Header;

/** The block at the head of a letter, in the shapes that a table takes when a PDF is read. */
final class HeaderBlock {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  private HeaderBlock() {}

  /** Returns the block in a drawn shape; nothing for a letter without one. */
  static List<Block> write(Header header, Dice dice) {
    if (header.caseNumber().isEmpty()) {
      return List.of();
    }
    Cells cells = Cells.of(header);
    return switch (dice.between(0, 5)) {
      case 0 -> lines(labelled(cells));
      case 1 -> lines(inReadingOrder(cells));
      case 2 -> lines(labelsThenValues(cells));
      default -> lines(twoColumns(cells));
    };
  }

  private static List<Block> lines(String text) {
    return List.of(Block.asIs(text), Block.line(""));
  }

  private record Cells(
      String number,
      String assigned,
      String injured,
      String decided,
      String denied,
      String priority,
      String received) {

    static Cells of(Header header) {
      return new Cells(
          header.caseNumber().map(CaseNumber::value).orElse(""),
          date(header.dateAssigned()),
          date(header.dateOfInjury()),
          date(header.decisionDate()),
          date(header.urDenialDate()),
          header.priority().orElse(""),
          date(header.applicationReceived()));
    }

    private static String date(Optional<LocalDate> date) {
      return date.map(DATE::format).orElse("");
    }
  }

  /** The table as a layout-keeping reader prints it; "Application Received:" wraps in its cell. */
  static String twoColumns(Header header) {
    return twoColumns(Cells.of(header));
  }

  private static String twoColumns(Cells c) {
    String row = "%-22s%-32s%-21s%s\n";
    return "%-22s%s\n".formatted("Case Number:", c.number())
        + row.formatted("Date Assigned:", c.assigned(), "Date of Injury:", c.injured())
        + row.formatted("Decision Date:", c.decided(), "UR Denial Date:", c.denied())
        + row.formatted("Priority:", c.priority(), "Application", c.received())
        + " ".repeat(54)
        + "Received:";
  }

  private static String labelled(Cells c) {
    return String.join(
        "\n",
        "Case Number: " + c.number(),
        "Date Assigned: " + c.assigned(),
        "Date of Injury: " + c.injured(),
        "Decision Date: " + c.decided(),
        "UR Denial Date: " + c.denied(),
        "Priority: " + c.priority(),
        "Application Received: " + c.received());
  }

  private static String inReadingOrder(Cells c) {
    return String.join(
        "\n",
        "Case Number: " + c.number(),
        "Date Assigned: " + c.assigned() + " Date of Injury:  " + c.injured(),
        "Decision Date: " + c.decided() + " UR Denial Date:  " + c.denied(),
        "Priority:  " + c.priority() + " Application",
        "Received:",
        c.received());
  }

  private static String labelsThenValues(Cells c) {
    return String.join(
        "\n",
        "Case Number:",
        "Date Assigned:",
        "Decision Date:",
        "Priority:",
        "",
        c.number(),
        c.assigned(),
        c.decided(),
        c.priority(),
        "",
        "Date of Injury:",
        "UR Denial Date:",
        "Application",
        "Received:",
        "",
        c.injured(),
        c.denied(),
        c.received());
  }
}
