package id.asn.chassis.web;

/** One item of a batch after reading it. */
public sealed interface BatchItem<T> {

    /** Place of the item in the request, from 0. */
    int index();

    /** The item can be read and keeps the constraints of its type. */
    record Sound<T>(int index, T value) implements BatchItem<T> {}

    /** The item is refused; the pointers of the problem begin inside the item. */
    record Refused<T>(int index, ProblemException problem) implements BatchItem<T> {}
}
