package org.hoidong.core.petition;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PersonalData;
import org.immutables.value.Value;

/**
 * Who wrote a letter or came to a reception (người viết đơn): name and address, and how to reach them if they said.
 *
 * <p>All of it is {@link PersonalData}: {@code toString}, {@link #CODEC} and whatever is made of them show none of it. For example the
 * writer of letter DT-2022-115 prints as {@code (withheld)}. An anonymous letter has no petitioner.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Petitioner {

    /** The usual written form, which withholds everything. */
    public static final Codec<Petitioner> CODEC = codec("petition/petitioner", PersonalData.CODEC);

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
                    petitioner.contact().ifPresent(contact -> form.put("contact", data.encode(contact)));
                    return form.build();
                },
                form -> new Builder()
                        .name(data.decode(1, form.field("name")))
                        .address(data.decode(1, form.field("address")))
                        .contact(form.optionalField("contact").map(contact -> data.decode(1, contact)))
                        .build());
    }

    /** Returns the name. */
    public abstract PersonalData name();

    /** Returns the address. */
    public abstract PersonalData address();

    /** Returns a telephone number or another way to reach them, if they gave one. */
    public abstract Optional<PersonalData> contact();

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

    /** Returns {@code (withheld)}, whatever it holds. */
    @Override
    public final String toString() {
        return "(withheld)";
    }

    static final class Builder extends ImmutablePetitioner.Builder {}
}
