package id.asn.chassis.imports.file;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An item of a JSON file.
 *
 * @param number its line, or its place in the array, from 1
 * @param node missing when the line is no JSON
 */
public record JsonItem(int number, JsonNode node) {}
