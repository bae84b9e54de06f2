package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
  private static final List<String> NAMES =
      List.of(
          "Physical Methods",
          "Muscle relaxants",
          "Tricyclics",
          "Opioids",
          "3.3.6 Use of Urine Drug Testing",
          "Fusion, anterior",
          "Fusion, anteriors group",
          "Vertebral axial decompression");

  private final NearNames<String> names = NearNames.of(NAMES, NAMES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          two letters that changed places ! Physcial Methods                 ! Physical Methods
          another letter                  ! Muscle relaxents                 ! Muscle relaxants
          a letter too few, and another   ! Physcal Method                   ! Physical Methods
          two words as one                ! Musclerelaxants                  ! Muscle relaxants
          one slip in a short name        ! Tricylics                        ! Tricyclics
          two slips in a short name       ! Trycylics                        ! -
          a name too short for slips      ! Opiods                           ! -
          three slips                     ! Phisicl Methds                   ! -
          another first letter            ! Nuscle relaxants                 ! -
          another number                  ! 3.3.7 Use of Urine Drug Testing  ! -
          no name at all                  ! Goat yoga sessions               ! -
          """)
  void findsNamesThatDifferByASlip(String why, String written, String name) {
    assertThat(names.find(written)).as(why).isEqualTo(name.equals("-") ? List.of() : List.of(name));
  }
}
