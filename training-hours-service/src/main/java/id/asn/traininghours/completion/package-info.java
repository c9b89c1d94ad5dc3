/** A completion as claimed: conversion, plausibility, duplicates. */
@NullMarked
package id.asn.traininghours.completion;

import org.jspecify.annotations.NullMarked;
