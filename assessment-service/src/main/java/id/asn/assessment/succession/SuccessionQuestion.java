package id.asn.assessment.succession;

import id.asn.assessment.fit.MandatoryFilter;
import id.asn.assessment.rules.Purpose;
import java.util.List;
import java.util.UUID;

/**
 * What a list answers; asked again on another day it tells whether the answer still holds.
 *
 * @param agencies whose people are compared, in order
 * @param size how many are listed, ties with the last one besides
 */
record SuccessionQuestion(
        UUID positionId, List<String> agencies, Purpose purpose, MandatoryFilter mandatory, int size) {

    private static final int DEFAULT_SIZE = 10;

    SuccessionQuestion {
        agencies = agencies.stream().distinct().sorted().toList();
    }

    static SuccessionQuestion of(UUID positionId, String ownAgency, SuccessionListRequest request) {
        return new SuccessionQuestion(
                positionId,
                request.agencies() == null ? List.of(ownAgency) : request.agencies(),
                request.purpose() == null ? Purpose.PENGISIAN_JABATAN : request.purpose(),
                request.mandatory() == null ? MandatoryFilter.POSSIBLE : request.mandatory(),
                request.size() == null ? DEFAULT_SIZE : request.size());
    }
}
