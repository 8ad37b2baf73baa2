package org.hoidong.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The shape of identifiers: one hidden implementation, made by a factory method with all its parts, without a builder
 * and without copies.
 *
 * <p>It stands on the identifier type itself and takes the place of the {@link DomainStyle} of its package there. Styles
 * do not merge, so it repeats what it shares with that one.
 *
 * @see DomainStyle
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        jakarta = true,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(builder = false, copy = false))
public @interface IdentifierStyle {}
