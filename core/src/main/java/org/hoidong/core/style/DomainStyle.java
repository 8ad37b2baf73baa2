package org.hoidong.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The shape of every value type in this library but identifiers: the implementation is hidden behind an abstract class
 * with a nested {@code Builder}.
 *
 * <p>It stands in each {@code package-info}, beside {@code @NullMarked}. It is not meant for hosts, whose own styles it
 * never touches, and no type repeats or replaces it with a {@code @Value.Style} of its own: styles do not merge.
 *
 * <ul>
 *   <li>Callers see {@code VoteTally} and {@code VoteTally.Builder}, never {@code ImmutableVoteTally}.
 *   <li>An attribute {@code isSecret()} is set by {@code secret(true)}; {@code issuedOn()} is left as it is.
 *   <li>A collection {@code absentees()} is added to by {@code addAbsentee}.
 *   <li>{@code public abstract Builder toBuilder();} is implemented, not taken for an attribute.
 *   <li>Generated code carries no annotation that a module would have to read, so neither this library's modules nor
 *       those of its users need any.
 * </ul>
 *
 * @see IdentifierStyle
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"is*", "get*"},
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        toBuilder = "toBuilder",
        depluralize = true,
        depluralizeDictionary = {"minutes", "basis:bases", "quorum:quorums"},
        jakarta = true,
        allowedClasspathAnnotations = {Override.class})
public @interface DomainStyle {}
