package org.imrsearch.letter;

/**
 * A word, a number or a mark of a request.
 *
 * @param role what it may do in a count
 * @param start where it begins
 * @param end just after its end
 * @param number what it counts; -1 where it is no whole number
 */
record RequestWord(Role role, int start, int end, int number) {
  /** What a word may do in a count of sessions, tablets or milligrams. */
  enum Role {
    /** 12, or twelve. */
    NUMBER,
    /** 7.5 */
    DECIMAL,
    /** 6-8, or six to eight; made of its parts where sessions are counted. */
    RANGE,
    /** once, twice */
    FREQUENCY,
    /** x, times */
    TIMES,
    /** session, visit */
    SESSION,
    /** per, a, each */
    PER,
    WEEK,
    WEEKLY,
    MONTH,
    MONTHLY,
    /** #, qty */
    COUNT,
    /** tablet, capsule */
    DOSE,
    /** mg */
    STRENGTH,
    /** refill */
    REFILL,
    /** day, hour, gram: what is counted is no session. */
    MEASURE,
    /** level, phase: the number after it only names. */
    LABEL,
    /** to, or */
    TO,
    /** L4: a number that follows a dash is of the same kind. */
    CODE,
    PERCENT,
    OPEN,
    CLOSE,
    SLASH,
    DASH,
    COMMA,
    /** The end of a clause. */
    STOP,
    /** What says where a request comes from or what becomes of it, and never what it asks for. */
    FILLER,
    WORD
  }

  boolean is(Role one) {
    return role == one;
  }

  boolean isNumber() {
    return role == Role.NUMBER || role == Role.DECIMAL;
  }
}
