package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PersonalData;
import org.immutables.value.Value;

/**
 * Who wrote a letter or came to a reception (người viết đơn): name and address, and birth date and how to reach them if they said.
 *
 * <p>All of it is {@link PersonalData}: {@code toString}, {@link #CODEC} and whatever is made of them show none of it. For example the
 * writer of letter DT-2022-115 prints as {@code (withheld)}. An anonymous letter has no petitioner.
 *
 * <p>So that letters of one person can be matched where the name is withheld, a host gives its petitioners a {@link #reference} with {@link
 * #referredToBy}; the usual form keeps it. It is still data about a person for whoever has the key, and no more than a number for everybody
 * else; once the key is destroyed, for all.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Petitioner {

    /** The usual written form, which withholds everything. */
    public static final Codec<Petitioner> CODEC = codec("petition/petitioner", PersonalData.CODEC);

    private static final int REFERENCE_LENGTH = 64;

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    Petitioner() {}

    /**
     * Obtains a petitioner.
     *
     * @param name the name
     * @param address the address
     * @return the petitioner
     * @throws IllegalArgumentException as {@link PersonalData#of}
     */
    public static Petitioner of(String name, String address) {
        return new Builder()
                .name(PersonalData.of("name", name))
                .address(PersonalData.of("address", address))
                .build();
    }

    /**
     * Obtains a codec that writes everything, for a place that may hold it.
     *
     * @param purpose for what, as {@link PersonalData#revealing}
     * @return the codec; it reads what either codec wrote
     */
    public static Codec<Petitioner> revealing(String purpose) {
        return codec("petition/petitioner-revealed", PersonalData.revealing(purpose));
    }

    private static Codec<Petitioner> codec(String id, Codec<PersonalData> data) {
        return Codec.of(
                id,
                petitioner -> {
                    Datum.RecordBuilder form = Datum.record()
                            .put("name", data.encode(petitioner.name()))
                            .put("address", data.encode(petitioner.address()));
                    petitioner.bornOn().ifPresent(day -> form.put("bornOn", data.encode(day)));
                    petitioner.contact().ifPresent(contact -> form.put("contact", data.encode(contact)));
                    petitioner.reference().ifPresent(reference -> form.put("reference", reference));
                    return form.build();
                },
                form -> new Builder()
                        .name(data.decode(1, form.field("name")))
                        .address(data.decode(1, form.field("address")))
                        .bornOn(form.optionalField("bornOn").map(day -> data.decode(1, day)))
                        .contact(form.optionalField("contact").map(contact -> data.decode(1, contact)))
                        .reference(form.optionalField("reference").map(Datum::asText))
                        .build());
    }

    /** Returns the name. */
    public abstract PersonalData name();

    /** Returns the address. */
    public abstract PersonalData address();

    /** Returns the birth date, written as {@code 1960-05-02}, if they gave it. */
    public abstract Optional<PersonalData> bornOn();

    /** Returns a telephone number or another way to reach them, if they gave one. */
    public abstract Optional<PersonalData> contact();

    /** Returns the stand-in by which letters of the same person are matched, 64 hexadecimal digits, if the host gave one. */
    public abstract Optional<String> reference();

    /**
     * Returns this petitioner with a birth date.
     *
     * @param day the day
     * @return the petitioner
     */
    public final Petitioner born(LocalDate day) {
        return new Builder()
                .from(this)
                .bornOn(PersonalData.of("birth date", day.toString()))
                .build();
    }

    /**
     * Returns this petitioner with a reference under a key of the host: {@link PersonalData#pseudonym} of the name with the birth date, or
     * with the address if that was not given. Who has the same name and either of these is taken for the same person, and one who moved, or
     * once gave the birth date and once not, for another; so a match is where to look, and no proof.
     *
     * @param key the host's secret, at least 16 characters, always the same
     * @return the petitioner
     * @throws IllegalArgumentException if the key is shorter
     * @throws IllegalStateException if the name, or what goes with it, is withheld
     */
    public final Petitioner referredToBy(String key) {
        return new Builder()
                .from(this)
                .reference(PersonalData.pseudonym(key, name(), bornOn().orElse(address())))
                .build();
    }

    /**
     * Returns this petitioner with a way to reach them.
     *
     * @param contact a telephone number, an address of electronic mail
     * @return the petitioner
     * @throws IllegalArgumentException as {@link PersonalData#of}
     */
    public final Petitioner reachedAt(String contact) {
        return new Builder()
                .from(this)
                .contact(PersonalData.of("contact", contact))
                .build();
    }

    @Value.Check
    void check() {
        reference()
                .ifPresent(given -> checkArgument(
                        given.length() == REFERENCE_LENGTH && HEXADECIMAL.matchesAllOf(given),
                        "reference must be %s hexadecimal digits as referredToBy gives them; it has %s characters",
                        REFERENCE_LENGTH,
                        given.length()));
    }

    /** Returns {@code (withheld)}, whatever it holds. */
    @Override
    public final String toString() {
        return "(withheld)";
    }

    static final class Builder extends ImmutablePetitioner.Builder {}
}
