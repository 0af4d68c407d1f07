package org.tilti.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.time.Moments;

/** A file that somebody has sent. It never changes; until a thing holds it, only its owner reads it. */
@Entity
public class StoredDocument {
    @Id
    private UUID id;

    @Version
    private long version;

    private String owner;
    private String name;
    private String type;
    private long size;
    private String sha256;
    private @Nullable UUID holder;
    private @Nullable Instant unheldSince;
    private Instant createdAt;

    protected StoredDocument() {}

    StoredDocument(UUID id, String owner, String name, FileType type, ReceivedFile file) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.type = type.mediaType;
        this.size = file.size();
        this.sha256 = file.sha256();
        this.createdAt = Moments.now();
        this.unheldSince = createdAt;
    }

    /** Whether it is what is being sent once more. */
    boolean isSame(StoredDocument other) {
        return owner.equals(other.owner) && name.equals(other.name) && sha256.equals(other.sha256);
    }

    void hold(@Nullable UUID thing) {
        holder = thing;
        unheldSince = thing == null ? Moments.now() : null;
    }

    DocumentDetails details() {
        return new DocumentDetails(id, owner, name, type, size, sha256, holder != null, createdAt);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Nullable UUID holder() {
        return holder;
    }
}
