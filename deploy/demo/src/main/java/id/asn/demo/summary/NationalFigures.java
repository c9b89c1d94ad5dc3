package id.asn.demo.summary;

import java.math.BigDecimal;

/** What a national reader sees over all agencies. */
public record NationalFigures(
        int year, long people, long reached20Jp, BigDecimal share, BigDecimal creditedJp, BigDecimal verifiedJp) {}
