package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {
  private final HeaderReader reader = TestLetters.LEXICON.headerReader();

  private static final String WHOLE =
      "CM16-0900001 2016-11-09 2016-10-13 2016-12-09 2016-11-03 2016-11-04 Standard";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a label and its value on a line
        """
        Case Number: CM16-0900001
        Date Assigned: 11/09/2016
        Date of Injury: 10/13/2016
        Decision Date: 12/09/2016
        UR Denial Date: 11/03/2016
        Priority: Standard
        Application Received: 11/04/2016
        """,
        // two columns, row by row; "Application Received:" wraps in its cell
        """
        Case Number: CM16-0900001
        Date Assigned: 11/09/2016    Date of Injury:  10/13/2016
        Decision Date: 12/09/2016    UR Denial Date:  11/03/2016
        Priority:      Standard      Application      11/04/2016
                                     Received:
        """,
        """
        Case Number: CM16-0900001
        Date Assigned: 11/09/2016 Date of Injury:  10/13/2016
        Decision Date: 12/09/2016 UR Denial Date:  11/03/2016
        Priority:  Standard Application
        Received:
        11/04/2016
        """,
        // each column's labels and then its values
        """
        Case Number:
        Date Assigned:
        Decision Date:
        Priority:

        CM16-0900001
        11/09/2016
        12/09/2016
        Standard

        Date of Injury:
        UR Denial Date:
        Application
        Received:

        10/13/2016
        11/03/2016
        11/04/2016
        """,
        // the labels of a row and then their values
        """
        Case Number:
        CM16-0900001
        Date Assigned: Date of Injury:
        11/09/2016 10/13/2016
        Decision Date: UR Denial Date:
        12/09/2016 11/03/2016
        Priority: Application Received:
        Standard 11/04/2016
        """,
        // all labels and then all values
        """
        Case Number: Date Assigned: Date of Injury: Decision Date: UR Denial Date: Priority:
        Application Received: CM16-0900001 11/09/2016 10/13/2016 12/09/2016 11/03/2016 Standard
        11/04/2016
        """,
        // other spellings
        """
        IMR CASE NUMBER : CM 16-0900001
        DateAssigned: November 9, 2016 Date of Injury: 10-13-16 Decision Date: December 09, 2016
        UR Denial Date: 2016-11-03 Priority: Standard Application Received: 11/4/16
        """,
      })
  void allShapesGiveTheSameHeader(String head) {
    assertThat(shown(read(head, new ArrayList<>()))).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Case Number: CM14-0900001 Date of Injury: | CM14-0900001 - - - - - -
          Date of Injury: UR Denial Date: 11/03/2016 | - - - - 2016-11-03 - -
          Date Assigned: 1/2/2014 Date of Injury: Decision Date: 2/3/2014 | - 2014-01-02 - 2014-02-03 - - -
          Date of Injury: 10-13-68 Decision Date: 1/2/14 | - - 1968-10-13 2014-01-02 - - -
          Case Number: CM13-0900001 Date of Injury: 10-13-29 | CM13-0900001 - 1929-10-13 - - - -
          Case Number CM16 - 090 0001 Date of Injury 10/13/2016 | CM16-0900001 - 2016-10-13 - - - -
          Date: 9 December 2016 Priority: STANDARD | - - - 2016-12-09 - - Standard
          Dated: 10/19/2013 An application for Independent Medical Review was filed on 9/6/2013 disputing the Utilization Review Denial dated August 30, 2013. | - - - 2013-10-19 2013-08-30 2013-09-06 -
          Dated: 10/19/2013 Employee: Claim Number: Date of UR Decision: 9/4/2013 | - - - 2013-10-19 2013-09-04 - -
          Date of Injury: 4/28/2011 IMR Application Received: 9/9/2013 MAXIMUS Case Number: CM13-0900002 | CM13-0900002 - 2011-04-28 - - 2013-09-09 -
          Employee: Claim Number: Date of UR Decision: Date of Injury: IMR Application Received: MAXIMUS Case Number: 9/4/2013 4/28/2011 9/9/2013 CM13-0900002 | CM13-0900002 - 2011-04-28 - 2013-09-04 2013-09-09 -
          10/19/2013 To whom it may concern, CM13-0900003 | CM13-0900003 - - - - - -
          Priority: Expedited | - - - - - - Expedited
          Priority: Application Received: 1/2/2014 | - - - - - 2014-01-02 -
          Decision Date: 1/2/2014 Decision Date: 3/4/2015 | - - - 2014-01-02 - - -
          no header | - - - - - - -
          """)
  void whatIsMissingIsNotGuessed(String head, String expected) {
    assertThat(shown(read(head, new ArrayList<>()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/45/2016", "02/30/2015", "00/00/0000"})
  void aDateThatIsNoneIsAnIssueWithItsLine(String date) {
    List<Issue> issues = new ArrayList<>();
    Header header = read("Case Number: CM14-0900001\n\nDate of Injury: " + date, issues);
    assertThat(header.dateOfInjury()).isEmpty();
    assertThat(issues)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(IssueCode.DATE_UNREADABLE);
              assertThat(issue.line()).isEqualTo(3);
              assertThat(issue.message()).contains(date);
            });
  }

  @Test
  void aBadDateTakesThePlaceOfItsLabelOnly() {
    Header header = read("Date of Injury: 13/45/2016 Decision Date: 1/2/2014", new ArrayList<>());
    assertThat(shown(header)).isEqualTo("- - - 2014-01-02 - - -");
  }

  private Header read(String head, List<Issue> issues) {
    LetterText text = LetterText.of(head);
    return reader.read(text, text.length(), issues);
  }

  private static String shown(Header header) {
    return String.join(
        " ",
        shown(header.caseNumber()),
        shown(header.dateAssigned()),
        shown(header.dateOfInjury()),
        shown(header.decisionDate()),
        shown(header.urDenialDate()),
        shown(header.applicationReceived()),
        shown(header.priority()));
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
