"""The settings, read once from the environment."""

from pathlib import Path

from pydantic import Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """The graph, the service, the words and the second reader; frozen: nothing changes while the program runs."""

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, populate_by_name=True)

    data: Path = Field(Path("data"), validation_alias="SILAT_DATA")
    """The folder of the embedded engine."""
    neo4j_uri: str | None = Field(None, validation_alias="NEO4J_URI")
    """Where set, no engine is started."""
    neo4j_username: str = Field("neo4j", validation_alias="NEO4J_USERNAME")
    neo4j_password: SecretStr = Field(SecretStr(""), validation_alias="NEO4J_PASSWORD")
    neo4j_database: str = Field("neo4j", validation_alias="NEO4J_DATABASE")
    host: str = Field("127.0.0.1", validation_alias="SILAT_HOST")
    port: int = Field(8000, validation_alias="SILAT_PORT", ge=1, le=65535)
    model: str | None = Field(None, validation_alias="SILAT_MODEL")
    """The second reader's name on its server."""
    model_server: HttpUrl | None = Field(None, validation_alias="SILAT_MODEL_SERVER")
    model_key: SecretStr = Field(SecretStr(""), validation_alias="SILAT_MODEL_KEY")
    model_seconds: float = Field(3600, validation_alias="SILAT_MODEL_SECONDS", gt=0)
    """What a run of the second reader may take, as the next is what it may cost."""
    model_tokens: int = Field(1_000_000, validation_alias="SILAT_MODEL_TOKENS", gt=0)
    lexicon: Path | None = Field(None, validation_alias="SILAT_LEXICON")
    """A folder of words laid over ours."""
